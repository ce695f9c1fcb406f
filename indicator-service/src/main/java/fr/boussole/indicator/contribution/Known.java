package fr.boussole.indicator.contribution;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.Numeric;
import fr.boussole.indicator.casemix.Covariates;
import fr.boussole.indicator.message.EpisodeFacts;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of one person, by the names that models use: {@code before.score.hip-function}, {@code after.answer.expected}
 * (numbers, by step), {@code before.code.housing} (a single coded answer), {@code age-band}, {@code sex}, {@code attribute.surgery}.
 */
final class Known {
    /** Of a person of whom a model does not know enough. */
    static final Value.Code TOO_LITTLE = new Value.Code("too-little-known");

    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    void at(String step, Answers answers, Map<String, Measured> scores) {
        scores.forEach((scale, measured) -> {
            if (measured instanceof Measured.Score score) {
                numbers.put(step + ".score." + scale, score.value().doubleValue());
            }
        });
        answers.all().forEach(item -> {
            var values = answers.values(item.linkId());
            if (values.size() == 1 && values.get(0) instanceof Numeric number) {
                numbers.put(step + ".answer." + item.linkId(), number.number().doubleValue());
            } else if (values.size() == 1) {
                codes.put(step + ".code." + item.linkId(), values.get(0).key());
            }
        });
    }

    Covariates covariates(EpisodeFacts facts) {
        var all = new HashMap<>(codes);
        facts.attributes().forEach((name, code) -> all.put("attribute." + name, code));
        all.put("age-band", facts.ageBand());
        all.put("sex", facts.sex());
        return new Covariates(numbers, all);
    }
}
