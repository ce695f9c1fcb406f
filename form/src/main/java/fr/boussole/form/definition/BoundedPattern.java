package fr.boussole.form.definition;

import java.util.Optional;
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

    /** Whether a part of the text matches, or {@code TOO_LONG} when that cannot be told in the allowed number of reads. */
    public Outcome find(String text) {
        try {
            return pattern.matcher(new CountedText(text)).find() ? Outcome.MATCHES : Outcome.DIFFERS;
        } catch (TooManyReads | StackOverflowError e) {
            return Outcome.TOO_LONG;
        }
    }

    /**
     * The text with every part that matches replaced; {@code $1} stands for what the first group matched. Empty when it takes more
     * than the allowed number of reads, or more than {@code longest} characters.
     *
     * @throws IllegalArgumentException when the replacement names a group that the pattern does not have
     */
    public Optional<String> replaceAll(String text, String replacement, int longest) {
        try {
            var matcher = pattern.matcher(new CountedText(text));
            var replaced = new StringBuilder();
            while (matcher.find()) {
                matcher.appendReplacement(replaced, replacement);
                if (replaced.length() > longest) {
                    return Optional.empty();
                }
            }
            matcher.appendTail(replaced);
            return replaced.length() > longest ? Optional.empty() : Optional.of(replaced.toString());
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("The replacement names a group that the pattern does not have", e);
        } catch (TooManyReads | StackOverflowError e) {
            return Optional.empty();
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
