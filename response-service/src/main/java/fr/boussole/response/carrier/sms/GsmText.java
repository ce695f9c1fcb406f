package fr.boussole.response.carrier.sms;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * Texts in the characters of GSM 03.38, of which 160 go into one SMS. Others are written without what is not there: ê becomes e,
 * a curly apostrophe a straight one.
 */
final class GsmText {

    /** As many go into one SMS. */
    static final int ONE_SMS = 160;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /** These take the place of two. */
    private static final String EXTENDED = "^{}\\[~]|€";

    private GsmText() {}

    /** The same text in these characters; what has no likeness there becomes a question mark. */
    static String of(String text) {
        return text.codePoints()
                .mapToObj(sign -> likeness(Character.toString(sign)))
                .collect(Collectors.joining());
    }

    /** How many places it takes. */
    static int length(String text) {
        return text.length()
                + (int) text.chars().filter(sign -> EXTENDED.indexOf(sign) >= 0).count();
    }

    private static String likeness(String sign) {
        if (isThere(sign)) {
            return sign;
        }
        String plain =
                switch (sign) {
                    case "’", "‘" -> "'";
                    case "“", "”", "«", "»" -> "\"";
                    case "–", "—" -> "-";
                    case "…" -> "...";
                    case "œ" -> "oe";
                    case "Œ" -> "OE";
                    case "\u00a0", "\u202f" -> " ";
                    default -> Normalizer.normalize(sign, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
                };
        return !plain.isEmpty() && plain.chars().allMatch(each -> isThere(Character.toString(each))) ? plain : "?";
    }

    private static boolean isThere(String sign) {
        return BASIC.contains(sign) || EXTENDED.contains(sign);
    }
}
