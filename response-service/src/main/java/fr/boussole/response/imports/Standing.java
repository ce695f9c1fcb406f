package fr.boussole.response.imports;

import fr.boussole.response.message.EpisodeFacts;

/** What a batch makes of an episode. */
sealed interface Standing {

    /** Rows about it can be written. */
    sealed interface Accepted extends Standing {
        EpisodeFacts facts();
    }

    /** It did not exist. */
    record Begun(EpisodeFacts facts) implements Accepted {}

    /** It is as the file says. */
    record AsSaid(EpisodeFacts facts) implements Accepted {}

    /** It was otherwise, and is now as the file says. */
    record Amended(EpisodeFacts facts) implements Accepted {}

    /** The file cannot have its way. */
    record Refused(String reason) implements Standing {}
}
