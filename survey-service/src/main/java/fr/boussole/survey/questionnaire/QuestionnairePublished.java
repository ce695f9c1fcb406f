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

/** The message that tells the other services all about one published version; contracts/questionnaire.schema.json is its shape. */
public record QuestionnairePublished(
        FormDefinition form, Instant publishedAt, List<Scale> scales, List<Comparability> comparability) {
    static final String TOPIC = "questionnaires";
    static final String TYPE = "fr.boussole.questionnaire.published.v1";

    public static QuestionnairePublished of(
            FormDefinition form, Instant publishedAt, List<Scale> scales, List<Comparability> comparability) {
        return new QuestionnairePublished(form, publishedAt, List.copyOf(scales), List.copyOf(comparability));
    }

    /** Leaves the message with the transaction in progress. */
    public void appendTo(Outbox outbox) {
        outbox.append(TOPIC, form.canonical().toString(), TYPE, json());
    }

    ObjectNode json() {
        ObjectNode message = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        message.put("url", form.url()).put("version", form.version()).put("publishedAt", publishedAt.toString());
        message.set("form", FormJson.write(form));
        var listed = message.putArray("scales");
        scales.forEach(scale -> listed.add(ScaleJson.write(scale)));
        var compared = message.putArray("comparability");
        comparability.forEach(one -> compared.addObject()
                .put("scale", one.scale())
                .put("with", one.with().toString())
                .put("verdict", one.verdict().name()));
        return message;
    }
}
