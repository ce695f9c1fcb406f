package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import java.util.List;

/**
 * How a figure was computed, for whoever wants to check it.
 *
 * @param numerator what is counted or averaged
 * @param denominator whom it is a figure of
 * @param method the formula, by name
 * @param interval how its uncertainty is computed
 * @param versions the versions of the pathway and of the rule that it rests on
 * @param source where the rule comes from
 */
public record Explanation(
        Text numerator, Text denominator, Text method, Text interval, List<String> versions, String source) {}
