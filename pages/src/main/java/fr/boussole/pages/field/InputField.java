package fr.boussole.pages.field;

/**
 * One line to write: a word, a number, an address, a time.
 *
 * @param question what is asked
 * @param kind which keyboard and which width suit the answer
 * @param value what was written so far, shown as it was written
 * @param unit the unit after a number, or empty
 * @param maxLength the longest answer in characters; 0 for no bound
 */
public record InputField(Question question, Kind kind, String value, String unit, int maxLength) implements Field {

    /** What is written: it chooses the keyboard of a phone and the width of the box. Nothing here refuses an answer. */
    public enum Kind {
        TEXT("text", "text"),
        INTEGER("text", "numeric"),
        DECIMAL("text", "decimal"),
        CODE("text", "numeric"),
        EMAIL("email", "email"),
        PHONE("tel", "tel"),
        URL("url", "url"),
        DATE("date", ""),
        TIME("time", ""),
        DATE_TIME("datetime-local", "");

        private final String type;
        private final String mode;

        Kind(String type, String mode) {
            this.type = type;
            this.mode = mode;
        }

        /** The HTML input's type. */
        public String type() {
            return type;
        }

        /** The HTML {@code inputmode}, or empty. */
        public String mode() {
            return mode;
        }

        /** The class that gives the box its width. */
        public String look() {
            return switch (this) {
                case INTEGER, DECIMAL -> "input-number";
                case CODE -> "input-code";
                case DATE, TIME, DATE_TIME -> "input-time";
                default -> "input-text";
            };
        }
    }

    /** A line without unit or bound. */
    public static InputField of(Question question, Kind kind, String value) {
        return new InputField(question, kind, value, "", 0);
    }

    @Override
    public String tag() {
        return "input";
    }
}
