package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.compile.Compilation;
import fr.boussole.survey.outbox.Outbox;
import fr.boussole.survey.turn.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Publishes a draft for good: it gets its status and version, is compiled, and goes to the other services. */
@ApplicationScoped
class Publishing {
    private final Turn turn;
    private final Outbox outbox;
    private final Clock clock;

    Publishing(Turn turn, Outbox outbox, Clock clock) {
        this.turn = turn;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    PublishOutcome publish(String id) {
        turn.await("questionnaire");
        Optional<QuestionnaireVersion> found = QuestionnaireVersion.withId(id);
        if (found.isEmpty()) {
            return new PublishOutcome.Unknown();
        }
        QuestionnaireVersion version = found.get();
        if (version.isPublished()) {
            return new PublishOutcome.AlreadyPublished(version);
        }
        if (version.url == null) {
            return new PublishOutcome.NotReady("Questionnaire.url", "A questionnaire needs a url to be published");
        }
        FormDefinition form = seal(version);
        QuestionnairePublished.of(form, version.publishedAt, List.of(), List.of())
                .appendTo(outbox);
        return new PublishOutcome.Published(version);
    }

    private FormDefinition seal(QuestionnaireVersion version) {
        ObjectNode content = (ObjectNode) ExactJson.read(version.content);
        content.put("status", State.PUBLISHED.status()).put("version", version.version);
        FormDefinition form = Compilation.of(content).form();
        version.content = content.toString();
        version.form = FormJson.write(form).toString();
        version.state = State.PUBLISHED;
        version.publishedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return form;
    }
}
