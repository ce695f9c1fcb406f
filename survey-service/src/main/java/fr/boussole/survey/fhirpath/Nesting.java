package fr.boussole.survey.fhirpath;

/** Counts how deep a text goes into parentheses, brackets and braces that are not quoted. */
final class Nesting {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String QUOTES = "'\"`";

    private Nesting() {}

    static int of(String text) {
        int depth = 0;
        int deepest = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (quote != 0) {
                if (character == '\\') {
                    i++;
                } else if (character == quote) {
                    quote = 0;
                }
            } else if (QUOTES.indexOf(character) >= 0) {
                quote = character;
            } else if (OPENING.indexOf(character) >= 0) {
                deepest = Math.max(deepest, ++depth);
            } else if (CLOSING.indexOf(character) >= 0) {
                depth--;
            }
        }
        return deepest;
    }
}
