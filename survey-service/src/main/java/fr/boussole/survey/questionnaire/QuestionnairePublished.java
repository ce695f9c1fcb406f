package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.survey.outbox.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The message that tells the other services all about one published version; contracts/questionnaire.schema.json is its shape.
 *
 * @param retiredAt since when it is asked of nobody new; empty while it is
 */
public record QuestionnairePublished(
        FormDefinition form,
        Instant publishedAt,
        Optional<Instant> retiredAt,
        List<Scale> scales,
        List<Comparability> comparability) {
    static final String TOPIC = "questionnaires";
    static final String TYPE = "fr.boussole.questionnaire.published.v1";

    public QuestionnairePublished {
        scales = List.copyOf(scales);
        comparability = List.copyOf(comparability);
    }

    /** What is so of a version that was published, retired since or not. */
    public static QuestionnairePublished of(
            QuestionnaireVersion version, List<Scale> scales, List<Comparability> comparability) {
        return new QuestionnairePublished(
                version.form(), version.publishedAt(), version.retiredAt(), scales, comparability);
    }

    /** Leaves the message with the transaction in progress. */
    public void appendTo(Outbox outbox) {
        outbox.append(TOPIC, form.canonical().toString(), TYPE, json());
    }

    public ObjectNode json() {
        ObjectNode message = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        message.put("url", form.url()).put("version", form.version()).put("publishedAt", publishedAt.toString());
        message.put("status", (retiredAt.isPresent() ? State.RETIRED : State.PUBLISHED).status());
        retiredAt.ifPresent(at -> message.put("retiredAt", at.toString()));
        message.set("form", FormJson.write(form));
        var listed = message.putArray("scales");
        scales.forEach(scale -> listed.add(ScaleJson.write(scale)));
        message.set("comparability", ComparabilityJson.write(comparability));
        return message;
    }
}
