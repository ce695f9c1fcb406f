package fr.boussole.response.stay;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a line of a CSV file, or on several that a quoted field holds together.
 *
 * @param isOpen whether it ends within a quoted field
 * @param isWhole whether it ends where a record may, and every quote in it is right
 */
record CsvLine(List<String> fields, boolean isOpen, boolean isWhole) {

    private static final char QUOTE = '"';

    static CsvLine of(String text, char separator) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        do {
            boolean isQuoted = at < text.length() && text.charAt(at) == QUOTE;
            int end = isQuoted ? closingQuote(text, at) : end(text, at, separator);
            if (end < 0) {
                return new CsvLine(List.of(), true, false);
            }
            fields.add(isQuoted ? text.substring(at + 1, end).replace("\"\"", "\"") : text.substring(at, end));
            at = isQuoted ? end + 1 : end;
            if (at < text.length() && text.charAt(at) != separator) {
                return new CsvLine(List.of(), false, false);
            }
        } while (at++ < text.length());
        return new CsvLine(fields, false, true);
    }

    /** Of the field that begins there; a negative number when it has none. */
    private static int closingQuote(String text, int opening) {
        int at = text.indexOf(QUOTE, opening + 1);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
            at = text.indexOf(QUOTE, at + 2);
        }
        return at;
    }

    private static int end(String text, int from, char separator) {
        int end = text.indexOf(separator, from);
        return end < 0 ? text.length() : end;
    }
}
