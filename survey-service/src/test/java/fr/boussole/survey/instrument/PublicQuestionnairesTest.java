package fr.boussole.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.score.ScoreOutcome;
import fr.boussole.form.score.ScoreOutcome.Computed;
import fr.boussole.form.score.ScoreOutcome.NotComputed;
import fr.boussole.form.score.Scoring;
import fr.boussole.survey.SharedData;
import fr.boussole.survey.compile.Compilation;
import fr.boussole.survey.policy.ImportPolicy;
import fr.boussole.survey.policy.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Instruments bound to questionnaires of public repositories, where these are at hand. */
class PublicQuestionnairesTest {
    private static final Instrument PHQ = Catalogue.instrument("phq-9").orElseThrow();

    @Test
    void a_public_PHQ_9_is_bound_by_its_codes_and_one_missing_answer_is_not_simply_left_out() {
        assumeTrue(SharedData.isThere(), "The public questionnaires are not here: not tested");
        var received = SharedData.questionnaires()
                .filter(path -> path.endsWith("lforms_phq9.json"))
                .findFirst()
                .map(path -> (ObjectNode) ExactJson.read(SharedData.read(path)))
                .orElseThrow();
        var accepted = (Verdict.Accepted) ImportPolicy.judge(received);
        var form = Compilation.of(accepted.questionnaire()).form();
        var bound = Binding.of(PHQ, form, Codes.of(received), Map.of());
        assertThat(bound.faults()).isEmpty();
        assertThat(bound.questions()).extracting(Bound.Question::by).containsOnly(Bound.By.LOINC);
        var scale = bound.scales().get(0);
        var answered = scale.items().stream()
                .map(item -> form.item(item.linkId()).orElseThrow())
                .map(item -> AnsweredItem.question(
                        item.linkId(), item.options().get(2).value()))
                .toList();
        assertThat(value(Scoring.score(scale, form, Answers.of(answered)))).isEqualTo("18.0000");
        var eight = Answers.of(answered.subList(1, 9));
        assertThat(value(Scoring.score(scale, form, eight))).as("not 16").isEqualTo("18.0000");
        var withoutNinth = Answers.of(answered.subList(0, 8));
        assertThat(value(Scoring.score(scale, form, withoutNinth))).isEqualTo("required-missing");
    }

    private static String value(ScoreOutcome outcome) {
        return outcome instanceof Computed computed
                ? computed.value().toPlainString()
                : ((NotComputed) outcome).reason();
    }
}
