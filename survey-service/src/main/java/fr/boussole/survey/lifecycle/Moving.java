package fr.boussole.survey.lifecycle;

import fr.boussole.survey.http.Violation;
import fr.boussole.survey.outbox.Outbox;
import fr.boussole.survey.pathway.PathwayVersion;
import fr.boussole.survey.policy.Remark;
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
import java.util.function.Function;

/** Moves a version through its review and, at the end, into retirement; each move is put on record. */
@ApplicationScoped
public class Moving {
    private final Turn turn;
    private final Outbox outbox;
    private final Clock clock;

    Moving(Turn turn, Outbox outbox, Clock clock) {
        this.turn = turn;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Hands a draft to its reviewers. */
    @Transactional
    public MoveOutcome submit(String id, Mover mover) {
        return moved(id, Move.SUBMIT, mover, Moving::lacks);
    }

    /** Takes a version back from its reviewers, to go on writing. */
    @Transactional
    public MoveOutcome withdraw(String id, Mover mover) {
        return moved(id, Move.WITHDRAW, mover, version -> Optional.empty());
    }

    /** Approves what somebody else submitted. */
    @Transactional
    public MoveOutcome approve(String id, Mover mover) {
        return moved(id, Move.APPROVE, mover, version -> Moved.last(id, Move.SUBMIT)
                .filter(submitted -> submitted.who().equals(mover.name()))
                .map(own -> new MoveOutcome.Refused(
                        "own-work", "Whoever submitted a version does not approve it; another reviewer must")));
    }

    /** Sends a version back to its author. */
    @Transactional
    public MoveOutcome giveBack(String id, Mover mover) {
        return moved(id, Move.RETURN, mover, version -> Optional.empty());
    }

    /** Asks a version of nobody new: no pathway may take it any more. Whoever has it open finishes it. */
    @Transactional
    public MoveOutcome retire(String id, Mover mover) {
        turn.await("pathway");
        MoveOutcome outcome = moved(id, Move.RETIRE, mover, Moving::stillAsked);
        if (outcome instanceof MoveOutcome.Done done) {
            tell(done.version());
        }
        return outcome;
    }

    private MoveOutcome moved(
            String id, Move move, Mover mover, Function<QuestionnaireVersion, Optional<MoveOutcome>> obstacle) {
        turn.await("questionnaire");
        Optional<QuestionnaireVersion> found = QuestionnaireVersion.withId(id);
        if (found.isEmpty()) {
            return new MoveOutcome.Unknown();
        }
        QuestionnaireVersion version = found.get();
        Optional<State> to = move.from(version.state());
        return to.isEmpty()
                ? illegal(version, move)
                : obstacle.apply(version).orElseGet(() -> made(version, move, to.get(), mover));
    }

    private MoveOutcome made(QuestionnaireVersion version, Move move, State to, Mover mover) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Moved.record(version, move, to, mover, now);
        if (to == State.RETIRED) {
            version.retire(now);
        } else {
            version.become(to);
        }
        version.flush();
        return new MoveOutcome.Done(version, List.of());
    }

    static MoveOutcome illegal(QuestionnaireVersion version, Move move) {
        return new MoveOutcome.Refused(
                "illegal-move", "A version that is " + version.state() + " cannot be " + move.done());
    }

    /** Whoever leaves the draft needs a name under which it can be found. */
    static Optional<MoveOutcome> lacks(QuestionnaireVersion version) {
        return version.url() == null
                ? Optional.of(new MoveOutcome.NotReady(List.of(Remark.refused(
                        "has-an-address", "Questionnaire.url", "A questionnaire needs a url to be published."))))
                : Optional.empty();
    }

    /** A study goes on as it says: its pathway must take another version before this one may leave. */
    private static Optional<MoveOutcome> stillAsked(QuestionnaireVersion version) {
        List<Violation> asking = PathwayVersion.latestAsking(version.canonical().toString()).stream()
                .map(pathway -> new Violation(
                        "",
                        "The pathway “" + pathway.id() + "” " + pathway.version()
                                + " asks it; publish a version of that pathway that does not"))
                .toList();
        return asking.isEmpty()
                ? Optional.empty()
                : Optional.of(new MoveOutcome.Needed("still-asked", "New people are still asked this version", asking));
    }

    private void tell(QuestionnaireVersion version) {
        List<ScaleVersion> scales = ScaleVersion.current(version.canonical());
        QuestionnairePublished.of(
                        version,
                        scales.stream().map(ScaleVersion::scale).toList(),
                        scales.stream()
                                .flatMap(one -> one.comparability().stream())
                                .toList())
                .appendTo(outbox);
    }
}
