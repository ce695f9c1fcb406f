package fr.boussole.response.desk.person;

import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskWords;
import fr.boussole.response.dispatch.Rerouting;
import java.util.stream.Stream;

/** The orders of channels that a coordinator may wish for someone. */
public final class Ways {

    private Ways() {}

    /** Each with its words; that of the pathway first. */
    public static Stream<String[]> of(Desk desk) {
        Stream<String[]> channels = Rerouting.CHANNELS.stream().map(channel ->
                new String[] {channel.name(), desk.words(DeskWords.class).channel(channel.name())});
        String[] pathway = {Acts.OF_THE_PATHWAY, desk.words(PersonWords.class).ofThePathway()};
        return Stream.concat(Stream.<String[]>of(pathway), channels);
    }
}
