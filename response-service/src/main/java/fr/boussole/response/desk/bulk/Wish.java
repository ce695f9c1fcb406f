package fr.boussole.response.desk.bulk;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.desk.person.Act;
import fr.boussole.response.desk.person.Acts;
import fr.boussole.response.dispatch.Rerouting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be done for many, as the form of a list says it.
 *
 * @param chosen the pseudonyms that were ticked, at most {@link #MOST}
 */
public record Wish(Act act, List<String> chosen) {

    /** More people than that are done in several turns. */
    public static final int MOST = 20_000;

    static final String ACT = "act";
    static final String WHO = "who";

    /** What can be done for many at once: what needs no word about each of them. */
    public static final List<Act> ACTS = List.of(Act.SEND, Act.CHANNEL, Act.PAUSE, Act.RESUME, Act.STOP);

    /** Empty when it names no act that can be done for many. */
    static Optional<Wish> of(Fields form) {
        List<String> chosen = form.all(WHO).stream()
                .filter(episode -> episode.matches("[A-Za-z0-9_-]{16,64}"))
                .distinct()
                .limit(MOST)
                .toList();
        return Act.of(form.one(ACT)).filter(ACTS::contains).map(act -> new Wish(act, chosen));
    }

    Wish with(List<String> others) {
        return new Wish(act, others.stream().limit(MOST).toList());
    }

    /** The field without which an act cannot be begun; empty when it needs none. */
    static Optional<String> needs(Act act) {
        return switch (act) {
            case STOP -> Optional.of(Acts.REASON);
            case CHANNEL -> Optional.of(Acts.CHANNEL);
            default -> Optional.empty();
        };
    }

    /** What a form says of what an act needs; empty when it says nothing that can be. */
    static Optional<Map<String, String>> detail(Act act, Fields form) {
        Optional<String> field = needs(act);
        if (field.isEmpty()) {
            return Optional.of(Map.of());
        }
        String said = form.one(field.get());
        Stream<String> can = act == Act.STOP
                ? Acts.REASONS.stream().map(Enum::name)
                : Stream.concat(
                        Stream.of(Acts.OF_THE_PATHWAY),
                        Rerouting.CHANNELS.stream().map(Enum::name));
        return can.filter(said::equals).findFirst().map(value -> Map.of(field.get(), value));
    }
}
