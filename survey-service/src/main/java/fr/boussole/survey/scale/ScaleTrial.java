package fr.boussole.survey.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.branching.TooManyOccurrences;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.score.OutcomeJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.form.score.Scoring;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import java.util.List;

/** Tries a scale on answers; nothing is kept. */
final class ScaleTrial {
    private ScaleTrial() {}

    /**
     * @param body {@code scale}: a whole scale, or the id of one with its {@code questionnaire}; and answers, as
     *     {@link GivenAnswers} reads them
     */
    static ObjectNode of(JsonNode body) {
        Scale scale = scale(body);
        FormDefinition form = QuestionnaireVersion.publishedForm(
                        scale.questionnaire().url(), scale.questionnaire().version())
                .orElseThrow(() -> Problem.unusable(
                        "questionnaire-not-published",
                        "A scale is tried on a published questionnaire",
                        List.of(new Violation("/questionnaire", scale.questionnaire() + " is not published"))));
        try {
            ObjectNode outcome = OutcomeJson.write(scale, Scoring.score(scale, form, GivenAnswers.read(body, form)));
            tell(scale.faultsAgainst(form), outcome);
            return outcome;
        } catch (MalformedJson e) {
            throw Problem.malformed("These answers cannot be read", e);
        } catch (TooManyOccurrences e) {
            throw Problem.of(422, "too-many-occurrences", "These answers repeat a group without measure");
        }
    }

    /** What would keep the scale from being added; empty for one that was. */
    private static void tell(List<Text> misfits, ObjectNode outcome) {
        ArrayNode told = outcome.putArray("misfits");
        misfits.forEach(misfit -> misfit.byLanguage().forEach(told.addObject()::put));
    }

    private static Scale scale(JsonNode body) {
        JsonNode scale = body.path("scale");
        if (scale.isTextual()) {
            return known(scale.asText(), body.path("questionnaire").asText(""));
        }
        try {
            return ScaleJson.read(scale);
        } catch (MalformedJson e) {
            throw Problem.of(
                    400,
                    "malformed",
                    "“scale” is neither the id of a scale nor a scale",
                    e.misshapes().stream()
                            .map(Violation::of)
                            .map(one -> new Violation("/scale" + one.pointer(), one.detail()))
                            .toList());
        }
    }

    private static Scale known(String id, String questionnaire) {
        return ScaleVersion.current(ScaleResource.canonical(questionnaire)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(ScaleVersion::scale)
                .orElseThrow(() -> Problem.notFound("There is no scale “" + id + "” for this questionnaire"));
    }
}
