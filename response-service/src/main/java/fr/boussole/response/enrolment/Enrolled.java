package fr.boussole.response.enrolment;

import fr.boussole.response.episode.Episode;

/** What comes of enrolling: an episode, or why there is none. */
public sealed interface Enrolled {

    /** An episode, and whether it is new, as it was, or is now as was said. */
    record Kept(Episode episode, Change change) implements Enrolled {}

    /** Someone left out who is counted nowhere, and of whom nothing was known: nothing is kept of them. */
    record PassedOver() implements Enrolled {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements Enrolled {}

    /** What enrolling did. */
    enum Change {
        CREATED,
        UNCHANGED,
        AMENDED
    }

    /** Why nothing could be done. */
    enum Reason {
        CLOSED("episode-closed", "Every step of this episode is over: its facts change no more."),
        OTHER_PATHWAY("other-pathway", "This reference already belongs to an episode of another pathway."),
        ELSEWHERE("episode-elsewhere", "This reference already belongs to an episode of a unit that you do not see."),
        OBJECTED("objected", "This person asked not to be asked again in this establishment."),
        CONTRADICTS("contradicts-itself", "It contradicts what an earlier row of this file says of this episode.");

        private final String code;
        private final String sentence;

        Reason(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        public String code() {
            return code;
        }

        public String sentence() {
            return sentence;
        }
    }
}
