package fr.boussole.form.definition;

import fr.boussole.form.answer.AnswerValue;
import java.util.List;
import java.util.Optional;

/**
 * What bounds the answers to one question.
 *
 * @param min least value, inclusive
 * @param max greatest value, inclusive
 * @param minLength least number of characters (Unicode code points)
 * @param maxLength greatest number of characters (Unicode code points)
 * @param maxDecimalPlaces greatest number of digits after the point
 * @param minOccurs least number of answers, where the question is answered at all or required
 * @param maxOccurs greatest number of answers
 * @param maxSize greatest size of an attachment, in bytes
 * @param regex pattern that the whole text must match
 * @param mimeTypes kinds of file that an attachment may be, such as {@code image/*}; any when empty
 */
public record Bounds(
        Optional<AnswerValue> min,
        Optional<AnswerValue> max,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<Integer> maxDecimalPlaces,
        Optional<Integer> minOccurs,
        Optional<Integer> maxOccurs,
        Optional<Long> maxSize,
        Optional<String> regex,
        List<String> mimeTypes) {
    public static final Bounds NONE = new Bounds(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public Bounds {
        refuseNegative("minLength", minLength);
        refuseNegative("maxLength", maxLength);
        refuseNegative("maxDecimalPlaces", maxDecimalPlaces);
        refuseNegative("minOccurs", minOccurs);
        refuseNegative("maxOccurs", maxOccurs);
        refuseNegative("maxSize", maxSize);
        regex.ifPresent(BoundedPattern::of);
        mimeTypes = List.copyOf(mimeTypes);
    }

    /** Bounds that say nothing of kinds of file. */
    public Bounds(
            Optional<AnswerValue> min,
            Optional<AnswerValue> max,
            Optional<Integer> minLength,
            Optional<Integer> maxLength,
            Optional<Integer> maxDecimalPlaces,
            Optional<Integer> minOccurs,
            Optional<Integer> maxOccurs,
            Optional<Long> maxSize,
            Optional<String> regex) {
        this(min, max, minLength, maxLength, maxDecimalPlaces, minOccurs, maxOccurs, maxSize, regex, List.of());
    }

    private static void refuseNegative(String name, Optional<? extends Number> number) {
        number.filter(value -> value.longValue() < 0).ifPresent(value -> {
            throw new IllegalArgumentException(name + " is " + value + "; it cannot be less than 0");
        });
    }
}
