package fr.boussole.pages.chart;

/**
 * A part of a whole.
 *
 * @param words what it is ("vont mieux")
 * @param share from 0 to 1
 * @param tone what it means
 */
public record Share(String words, double share, Tone tone) {

    /** What a part means: each has its colour and its texture. */
    public enum Tone {
        GOOD("good"),
        NEUTRAL("neutral"),
        BAD("bad"),
        FIRST("bar-1"),
        SECOND("bar-2");

        private final String look;

        Tone(String look) {
            this.look = look;
        }

        /** The class of the stylesheet. */
        public String look() {
            return look;
        }
    }

    /** Refuses what is not a share. */
    public Share {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The share of " + words + " is " + share + ", not from 0 to 1");
        }
    }
}
