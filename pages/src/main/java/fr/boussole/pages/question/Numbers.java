package fr.boussole.pages.question;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them in French or English, at most 20 digits. */
final class Numbers {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?=[.,]?\\d)\\d{0,20}([.,]\\d{0,20})?");

    private Numbers() {}

    static Optional<BigDecimal> parse(String text) {
        String close = SPACES.matcher(text).replaceAll("").replace('−', '-');
        return NUMBER.matcher(close).matches()
                ? Optional.of(new BigDecimal(close.replace(',', '.')))
                : Optional.empty();
    }

    /** The whole number; empty when there are decimals other than zero or more than 32 bits. */
    static Optional<Integer> whole(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    /** A number's digits with the decimal mark of the language. */
    static String write(String digits, Locale locale) {
        return locale.getLanguage().equals("en") ? digits : digits.replace('.', ',');
    }
}
