package fr.boussole.form.definition;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that cannot be made to run for ever: matching reads at most {@value #MOST_READS} characters, going
 * back included, whatever the pattern and the text.
 */
public final class BoundedPattern {
    static final int MOST_READS = 200_000;
    static final int LONGEST_PATTERN = 2_000;

    private final Pattern pattern;

    private BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * @throws IllegalArgumentException when this is not a regular expression, with what is wrong in it
     */
    public static BoundedPattern of(String regex) {
        if (regex.length() > LONGEST_PATTERN) {
            throw new IllegalArgumentException(
                    "The regular expression has " + regex.length() + " characters; at most " + LONGEST_PATTERN);
        }
        try {
            return new BoundedPattern(Pattern.compile(regex));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "“" + regex + "” is not a regular expression: " + e.getDescription() + " at " + e.getIndex(), e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("The regular expression is nested too deeply", e);
        }
    }

    /** Whether the whole text matches, or {@code TOO_LONG} when that cannot be told in the allowed number of reads. */
    public Outcome match(String text) {
        try {
            return pattern.matcher(new CountedText(text)).matches() ? Outcome.MATCHES : Outcome.DIFFERS;
        } catch (TooManyReads | StackOverflowError e) {
            return Outcome.TOO_LONG;
        }
    }

    /** What matching a text gave. */
    public enum Outcome {
        MATCHES,
        DIFFERS,
        TOO_LONG
    }

    /** A text that counts how often it is read; the matcher never asks for parts of it, so only reads are counted. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private int reads;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++reads > MOST_READS) {
                throw new TooManyReads();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyReads() {
            super(null, null, false, false);
        }
    }
}
