package fr.boussole.pages.field;

/**
 * Several lines to write.
 *
 * @param question what is asked
 * @param value what was written so far
 * @param rows how many lines are seen at once
 * @param maxLength the longest answer in characters; 0 for no bound
 */
public record LinesField(Question question, String value, int rows, int maxLength) implements Field {

    /** Five lines without bound. */
    public static LinesField of(Question question, String value) {
        return new LinesField(question, value, 5, 0);
    }

    @Override
    public String tag() {
        return "lines";
    }
}
