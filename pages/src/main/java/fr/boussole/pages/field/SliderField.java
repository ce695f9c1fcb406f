package fr.boussole.pages.field;

import java.math.BigDecimal;

/**
 * A visual scale. The number in the box is the answer, so that an untouched slider never answers for anyone; the slide
 * itself appears with script only and moves that number.
 *
 * @param question what is asked
 * @param value what was written so far, or empty
 * @param min the lowest number
 * @param max the highest number
 * @param step the distance between two numbers
 * @param low the words at the lowest end
 * @param high the words at the highest end
 */
public record SliderField(
        Question question, String value, BigDecimal min, BigDecimal max, BigDecimal step, String low, String high)
        implements Field {

    /** Refuses a scale that goes nowhere. */
    public SliderField {
        if (min.compareTo(max) >= 0 || step.signum() <= 0) {
            throw new IllegalArgumentException("A slider from " + min + " to " + max + " by " + step + " goes nowhere");
        }
    }

    @Override
    public String tag() {
        return "slider";
    }

    /** Where the slide stands: at the answer when it is a number, otherwise in the middle. */
    public String position() {
        try {
            return new BigDecimal(value.trim().replace(',', '.')).toPlainString();
        } catch (NumberFormatException unanswered) {
            return min.add(max).divide(BigDecimal.valueOf(2)).toPlainString();
        }
    }
}
