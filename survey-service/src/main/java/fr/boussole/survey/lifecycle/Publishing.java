package fr.boussole.survey.lifecycle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Scale;
import fr.boussole.survey.compile.Compiled;
import fr.boussole.survey.difference.Version;
import fr.boussole.survey.outbox.Outbox;
import fr.boussole.survey.policy.ImportPolicy;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.questionnaire.Comparability;
import fr.boussole.survey.questionnaire.Compiling;
import fr.boussole.survey.questionnaire.QuestionnairePublished;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import fr.boussole.survey.questionnaire.State;
import fr.boussole.survey.scale.ScaleVersion;
import fr.boussole.survey.turn.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Publishes a version for good: it is compiled, and goes to the other services with its scales and their comparability in one message. */
@ApplicationScoped
public class Publishing {
    private final Turn turn;
    private final Outbox outbox;
    private final PublicationConfig config;
    private final Compiling compiling;
    private final Clock clock;

    Publishing(Turn turn, Outbox outbox, PublicationConfig config, Compiling compiling, Clock clock) {
        this.turn = turn;
        this.outbox = outbox;
        this.config = config;
        this.compiling = compiling;
        this.clock = clock;
    }

    @Transactional
    public MoveOutcome publish(String id, Publication asked, Mover mover) {
        turn.await("questionnaire");
        Optional<QuestionnaireVersion> found = QuestionnaireVersion.withId(id);
        if (found.isEmpty()) {
            return new MoveOutcome.Unknown();
        }
        QuestionnaireVersion version = found.get();
        if (version.isPublished()) {
            return new MoveOutcome.DoneBefore(version);
        }
        return refusal(version).orElseGet(() -> compiled(version, asked, mover));
    }

    private Optional<MoveOutcome> refusal(QuestionnaireVersion version) {
        if (Move.PUBLISH.from(version.state()).isEmpty()) {
            return Optional.of(Moving.illegal(version, Move.PUBLISH));
        }
        if (version.isDraft() && config.review() == PublicationConfig.Review.REQUIRED) {
            return Optional.of(new MoveOutcome.Refused(
                    "review-required", "A reviewer must approve this version before it is published; submit it first"));
        }
        return Moving.lacks(version);
    }

    private MoveOutcome compiled(QuestionnaireVersion version, Publication asked, Mover mover) {
        ObjectNode content = version.received();
        Compiled compiled = compiling.of(content);
        List<Remark> open = Stream.concat(ImportPolicy.judge(content).remarks().stream(), compiled.remarks().stream())
                .filter(Remark::isOpen)
                .toList();
        if (!open.isEmpty()) {
            return new MoveOutcome.NotReady(open);
        }
        Optional<QuestionnaireVersion> last =
                QuestionnaireVersion.everPublishedOf(version.url()).stream().findFirst();
        Carrying.Carried carried = Carrying.of(last.map(Publishing::scored), compiled.form(), asked);
        return carried.faults().isEmpty()
                ? sealed(version, compiled.form(), carried, after(last), mover)
                : new MoveOutcome.ScalesUnclear(carried.faults());
    }

    private static Version scored(QuestionnaireVersion version) {
        return new Version(
                version.form(),
                ScaleVersion.current(version.canonical()).stream()
                        .map(ScaleVersion::scale)
                        .toList());
    }

    /** Now; and in any case later than the last, so that “the last” is never in doubt. */
    private Instant after(Optional<QuestionnaireVersion> last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return last.map(QuestionnaireVersion::publishedAt)
                .filter(before -> !now.isAfter(before))
                .map(before -> before.plusMillis(1))
                .orElse(now);
    }

    private MoveOutcome sealed(
            QuestionnaireVersion version, FormDefinition form, Carrying.Carried carried, Instant at, Mover mover) {
        Moved.record(version, Move.PUBLISH, State.PUBLISHED, mover, at);
        version.publish(form, at);
        version.flush();
        carried.scales().forEach((scale, stated) -> ScaleVersion.keep(scale, stated, at));
        List<Scale> scales = List.copyOf(carried.scales().keySet());
        List<Comparability> comparability =
                carried.scales().values().stream().flatMap(List::stream).toList();
        QuestionnairePublished.of(version, scales, comparability).appendTo(outbox);
        return new MoveOutcome.Done(version, carried.doubts());
    }
}
