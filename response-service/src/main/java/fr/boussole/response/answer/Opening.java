package fr.boussole.response.answer;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.calculation.Calculation;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The sheet that a person finds when they open their questionnaire: the initial values that its author gave, and the
 * answers carried over from an earlier step of the same episode (such as their own priorities).
 */
public final class Opening {

    private Opening() {}

    /**
     * A first sheet on which what the form proposes by expressions stands too, as of a moment.
     *
     * @param sex the patient's, which a form may ask for ({@link Gender})
     */
    public static Sheet of(FormDefinition form, Map<String, List<AnswerValue>> carried, String sex, Instant now) {
        Answers answers = Gender.told(sex, form, of(form, carried).answers());
        Answers proposed = Calculation.initial(form, answers.withAuthored(now.toString()));
        return new Sheet(Status.IN_PROGRESS, answers.withItems(proposed.items()));
    }

    /**
     * A first sheet.
     *
     * @param carried values from earlier steps, by linkId; those of questions that this form does not hold are left out
     */
    public static Sheet of(FormDefinition form, Map<String, List<AnswerValue>> carried) {
        Answers answers = Sheet.blank(form).answers();
        for (Item item : form.all().toList()) {
            List<AnswerValue> values = carried.getOrDefault(item.linkId(), item.initial());
            if (!values.isEmpty()) {
                answers = answers.with(item.linkId(), values, form);
            }
        }
        return new Sheet(Status.IN_PROGRESS, answers);
    }
}
