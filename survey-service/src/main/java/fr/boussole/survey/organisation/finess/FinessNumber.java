package fr.boussole.survey.organisation.finess;

import java.util.regex.Pattern;

/**
 * The number of an establishment: nine characters, two for the department (2A and 2B in Corsica, 9A to 9J overseas), the last
 * one a check digit by Luhn's formula. With a letter in the department only the shape is checked: no public source was found that
 * says what the letter counts for.
 */
public final class FinessNumber {
    public static final String SYSTEM = "https://finess.esante.gouv.fr";
    private static final Pattern SHAPE = Pattern.compile("[0-9][0-9A-Z][0-9]{7}");

    private FinessNumber() {}

    public static boolean isOne(String number) {
        return SHAPE.matcher(number).matches() && (Character.isLetter(number.charAt(1)) || isChecked(number));
    }

    private static boolean isChecked(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 1 ? 2 * digit : digit;
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }
}
