package fr.boussole.local.demonstration.synthetic;

import fr.boussole.local.history.ImportRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How the people of one pathway are, and what they answer. */
interface Story {

    /** The pathway's id. */
    String pathway();

    /** The unit's id inside an establishment. */
    String unit(Establishment establishment, Draw draw);

    /** Mean and spread of the ages. */
    int age(Draw draw);

    /** The episode's coded attributes. */
    Map<String, String> attributes(Draw draw, String unit);

    /** The responses given by {@code today}; none from a person who does not answer. */
    List<ImportRow> answers(SyntheticEpisode episode, Establishment establishment, LocalDate today, Draw draw);
}
