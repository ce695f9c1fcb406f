package fr.boussole.form.evaluation;

/** The steps that evaluations may still take together: every node visited, element made and comparison costs one. */
public final class Fuel {
    /** Enough for one expression that looks at every item of the largest form, some hundred times. */
    public static final long OF_ONE_EXPRESSION = 500_000;

    /** The most elements that a collection may hold, and the most characters that a text may have. */
    static final int LARGEST = 100_000;

    private long left;

    public Fuel(long steps) {
        this.left = steps;
    }

    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Unevaluable(Reason.TOO_LONG);
        }
    }

    /** Pays for something of this size, which is refused when it is too large. */
    void make(long size) {
        if (size > LARGEST) {
            throw new Unevaluable(Reason.TOO_LARGE);
        }
        spend(size);
    }

    /** A part of what is left, which is taken from here whether it is used or not. */
    Fuel share(long most) {
        var part = Math.min(most, left);
        left -= part;
        return new Fuel(part);
    }

    /** Takes back what was not used of a part. */
    void takeBack(Fuel part) {
        left += Math.max(part.left, 0);
    }
}
