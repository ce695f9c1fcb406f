package fr.boussole.response.page;

import java.util.regex.Pattern;

/** French punctuation stays with its word: an author's ordinary space before it becomes one that never breaks. */
final class Typography {

    private static final Pattern BEFORE_PUNCTUATION = Pattern.compile(" ([?!:;»])");
    private static final Pattern AFTER_QUOTE = Pattern.compile("« ");

    private Typography() {}

    static String of(String language, String text) {
        if (!language.startsWith("fr")) {
            return text;
        }
        String kept = BEFORE_PUNCTUATION.matcher(text).replaceAll("\u00a0$1");
        return AFTER_QUOTE.matcher(kept).replaceAll("«\u00a0");
    }
}
