package fr.boussole.pages.question;

import java.util.regex.Pattern;

/** French punctuation stays with its word: an author's ordinary space before it becomes one that never breaks. */
public final class Typography {

    private static final Pattern BEFORE_PUNCTUATION = Pattern.compile(" ([?!:;»])");
    private static final Pattern AFTER_QUOTE = Pattern.compile("« ");

    private Typography() {}

    /** The same text, its punctuation kept with its word when the language is French. */
    public static String of(String language, String text) {
        if (!language.startsWith("fr")) {
            return text;
        }
        String kept = BEFORE_PUNCTUATION.matcher(text).replaceAll("\u00a0$1");
        return AFTER_QUOTE.matcher(kept).replaceAll("«\u00a0");
    }
}
