package fr.boussole.pages.field;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What frames any field: the question, a hint and, when the answer cannot stand, how to mend it. Absent texts are empty.
 *
 * @param name the name under which the answer is sent
 * @param text the question, in the reader's language
 * @param hint a few words that help to answer
 * @param error how to mend the answer, empty when it can stand
 * @param heading whether the question is the page's heading (one question per page)
 */
public record Question(String name, String text, String hint, String error, boolean heading) {

    /** A question without hint or error, beside others on its page. */
    public static Question of(String name, String text) {
        return new Question(name, text, "", "", false);
    }

    /** The same question with a hint. */
    public Question withHint(String words) {
        return new Question(name, text, words, error, heading);
    }

    /** The same question with what has to be mended; empty words take the error away. */
    public Question withError(String words) {
        return new Question(name, text, hint, words, heading);
    }

    /** The same question as the heading of its page. */
    public Question asHeading() {
        return new Question(name, text, hint, error, true);
    }

    /** An identifier for the page, distinct for distinct names, with letters, digits, hyphens and underscores only. */
    public String id() {
        return "q-"
                + name.codePoints()
                        .mapToObj(c -> isPlain(c) ? Character.toString(c) : "_" + Integer.toHexString(c) + "_")
                        .collect(Collectors.joining());
    }

    /** The identifiers of hint and error, as {@code aria-describedby} wants them; empty when there is neither. */
    public String describedBy() {
        return Stream.of(hint.isEmpty() ? "" : id() + "-hint", error.isEmpty() ? "" : id() + "-error")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean isPlain(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-');
    }
}
