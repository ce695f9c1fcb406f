package fr.boussole.pages.field;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A row of numbers from worst to best (or the reverse), with words at both ends: 0 to 10 most often.
 *
 * @param question what is asked
 * @param choices the numbers, from the start of the row to its end
 * @param low the words at the start
 * @param high the words at the end
 */
public record ScaleField(Question question, List<Choice> choices, String low, String high) implements Field {

    /** Keeps its own copy of the choices. */
    public ScaleField {
        choices = List.copyOf(choices);
    }

    /** Whole numbers from one to another, both included. */
    public static ScaleField numbers(Question question, int from, int to, OptionalInt answer, String low, String high) {
        return new ScaleField(
                question,
                IntStream.rangeClosed(from, to)
                        .mapToObj(n ->
                                Choice.of(Integer.toString(n), Integer.toString(n), answer.equals(OptionalInt.of(n))))
                        .toList(),
                low,
                high);
    }

    @Override
    public String tag() {
        return "scale";
    }

    @Override
    public String focus() {
        return question.id() + "-1";
    }
}
