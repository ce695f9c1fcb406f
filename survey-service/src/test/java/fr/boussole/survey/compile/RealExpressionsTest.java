package fr.boussole.survey.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.definition.Item;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.SharedData;
import fr.boussole.survey.policy.ImportPolicy;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Public questionnaires with expressions: what they calculate and ask. */
@EnabledIf(
        value = "fr.boussole.survey.SharedData#isThere",
        disabledReason = "the public FHIR samples are not at ../shared/data/fhir")
class RealExpressionsTest {
    @Test
    void the_total_of_the_phq9_is_the_sum_of_its_chosen_weights() {
        FormDefinition form = form("lforms_phq9.json");
        Answers answers = Answers.empty();
        int given = 0;
        for (String linkId : List.of("/44250-9", "/44255-8", "/44259-0", "/44254-1")) {
            Item item = form.item(linkId).orElseThrow();
            answers = answers.with(linkId, List.of(item.options().get(given % 4).value()), form);
            given++;
        }
        assertThat(Branching.of(form, answers).values("/44261-6"))
                .extracting(AnswerValue::key)
                .containsExactly("6");
        assertThat(Branching.of(form, Answers.empty()).values("/44261-6")).isEmpty();
    }

    @Test
    void texts_and_choices_are_calculated_from_one_another() {
        FormDefinition form = form("lforms_questionnaire-calculatedExpression.json");
        Answers answers = Answers.empty()
                .with("string-to-split", List.of(new AnswerValue.Str("abc")), form)
                .with(
                        "oneCoding",
                        List.of(form.item("oneCoding")
                                .orElseThrow()
                                .options()
                                .get(0)
                                .value()),
                        form);
        var enabled = Branching.of(form, answers);
        assertThat(enabled.values("/type-integer")).containsExactly(new AnswerValue.Int(123));
        assertThat(enabled.values("/type-string")).containsExactly(new AnswerValue.Str("abc123"));
        for (String linkId :
                List.of("repeating-string", "repeating-open-choice", "repeating-open-choice-from-string")) {
            assertThat(enabled.values(linkId)).extracting(AnswerValue::key).containsExactly("a", "b", "c");
        }
        assertThat(enabled.values("repeating-open-choice-coding"))
                .extracting(AnswerValue::key)
                .containsExactly("b");
    }

    @Test
    void the_cardiovascular_risk_waits_for_a_record_only_where_it_starts_from_one() {
        Compiled compiled = compiled("smart-forms_CVD-Risk.json");
        assertThat(compiled.remarks()).noneMatch(Remark::isOpen);
        FormDefinition form = compiled.form();
        Answers answers = Answers.empty();
        for (String[] given : new String[][] {{"height", "180"}, {"weight", "81"}}) {
            Item item = form.item(given[0]).orElseThrow();
            AnswerValue value = item.type().code().equals("integer")
                    ? new AnswerValue.Int(Integer.parseInt(given[1]))
                    : new AnswerValue.Dec(new BigDecimal(given[1]));
            answers = answers.with(given[0], List.of(value), form);
        }
        var enabled = Branching.of(form, answers);
        assertThat(form.all()
                        .filter(item -> item.expressions().calculated().isPresent())
                        .flatMap(item -> enabled.values(item.linkId()).stream())
                        .map(AnswerValue::key))
                .contains("25");
    }

    private static FormDefinition form(String name) {
        return FormJson.read(FormJson.write(compiled(name).form()));
    }

    private static Compiled compiled(String name) {
        ObjectNode questionnaire = (ObjectNode) ExactJson.read(SharedData.questionnaires()
                .filter(path -> path.endsWith(name))
                .map(SharedData::read)
                .findFirst()
                .orElseThrow());
        return Compilation.of(((Verdict.Accepted) ImportPolicy.judge(questionnaire)).questionnaire());
    }
}
