package fr.boussole.pages.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Writes numbers as people of a language read them: decimal comma and narrow spaces in French ({@code 1 234,5}), a true
 * minus sign, a plus sign where a change is meant, a space that does not break before a French per cent. Rounds half up,
 * for display only.
 *
 * @param locale the reader's language
 * @param notation what kind of number it is
 * @param decimals digits after the separator, from 0 to 9
 */
public record NumberText(Locale locale, Notation notation, int decimals) {

    /** How a number is written. */
    public enum Notation {
        /** As it is. */
        PLAIN,
        /** With its sign, also when positive. */
        SIGNED,
        /** A share from 0 to 1, as a percentage. */
        PERCENT
    }

    private static final char MINUS = '\u2212';

    /** Refuses digits that cannot be written. */
    public NumberText {
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("A number cannot be written with " + decimals + " decimals");
        }
    }

    /** Numbers as they are. */
    public static NumberText plain(Locale locale, int decimals) {
        return new NumberText(locale, Notation.PLAIN, decimals);
    }

    /** Changes, with their sign. */
    public static NumberText signed(Locale locale, int decimals) {
        return new NumberText(locale, Notation.SIGNED, decimals);
    }

    /** Shares from 0 to 1, as percentages. */
    public static NumberText percent(Locale locale, int decimals) {
        return new NumberText(locale, Notation.PERCENT, decimals);
    }

    /** The same writing with other digits after the separator. */
    public NumberText withDecimals(int digits) {
        return new NumberText(locale, notation, digits);
    }

    /** The number in words of the reader's language; refuses what is not a finite number. */
    public String of(double value) {
        return of(BigDecimal.valueOf(value));
    }

    /** The number in words of the reader's language. */
    public String of(BigDecimal value) {
        BigDecimal scaled = notation == Notation.PERCENT ? value.movePointRight(2) : value;
        BigDecimal rounded = scaled.setScale(decimals, RoundingMode.HALF_UP);
        String digits = digits(rounded.abs().toPlainString());
        String sign = rounded.signum() < 0 ? String.valueOf(MINUS) : isSigned(rounded) ? "+" : "";
        return sign + digits + (notation == Notation.PERCENT ? percentSign() : "");
    }

    /** Two ends in words: "entre 22,9 et 24,5", "between 22.9 and 24.5". */
    public String between(double low, double high) {
        String[] words = isFrench() ? new String[] {"entre ", " et "} : new String[] {"between ", " and "};
        return words[0] + of(low) + words[1] + of(high);
    }

    private boolean isSigned(BigDecimal rounded) {
        return notation == Notation.SIGNED && rounded.signum() > 0;
    }

    private String digits(String plain) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int place = text.length() - 3; place > 0; place -= 3) {
            text.insert(place, symbols.getGroupingSeparator());
        }
        return point < 0
                ? text.toString()
                : text.append(symbols.getDecimalSeparator())
                        .append(plain, point + 1, plain.length())
                        .toString();
    }

    private String percentSign() {
        return isFrench() ? "\u00a0%" : "%";
    }

    private boolean isFrench() {
        return locale.getLanguage().equals("fr");
    }
}
