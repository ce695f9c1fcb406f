package fr.boussole.survey.fhirpath;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a negative number that follows an operator into parentheses: HAPI's parser loses the number in {@code a * -1.5}. A sign before
 * anything else stays where it is, and is refused by the translation.
 */
final class Signs {
    private static final String QUOTED = "'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|`[^`]*+`|\"[^\"]*+\"|//[^\\n]*+";
    private static final String SIGNED =
            "([*/+\\-&=<>~|]|\\b(?:and|or|xor|implies|div|mod|in|contains)\\b)(\\s*+)([-+]\\d++(?:\\.\\d++)?+)(?!\\s*+['.])";
    private static final Pattern PATTERN = Pattern.compile(QUOTED + "|" + SIGNED);

    private Signs() {}

    static String inParentheses(String text) {
        return PATTERN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? found.group()
                                : found.group(1) + found.group(2) + "(" + found.group(3) + ")"));
    }
}
