package fr.boussole.response.desk.person;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.carrier.interview.AttemptOutcome;
import fr.boussole.response.carrier.interview.CallAttempt;
import fr.boussole.response.carrier.interview.Calls;
import fr.boussole.response.carrier.interview.Interviewing;
import fr.boussole.response.desk.DeskSettings;
import fr.boussole.response.desk.Telling;
import fr.boussole.response.dispatch.Calling;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.security.Scope;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes down what came of a call that a coordinator made: of the one that is on the list, or else of one of their own accord. */
@ApplicationScoped
class Called {

    private final Calls calls;
    private final Calling calling;
    private final Interviewing interviewing;
    private final DeskSettings settings;
    private final Clock clock;

    Called(Calls calls, Calling calling, Interviewing interviewing, DeskSettings settings, Clock clock) {
        this.calls = calls;
        this.calling = calling;
        this.interviewing = interviewing;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param step that the call was about; empty when none that is open was chosen
     * @throws HttpProblem 409 when an interviewer is at it, or the contact is gone; nothing is kept then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Outcome take(Dossier dossier, Optional<Invitation> step, Fields said, Scope.View view, PersonWords words) {
        Optional<AttemptOutcome> outcome = Stream.of(AttemptOutcome.values())
                .filter(one -> one.name().equals(said.one(Acts.OUTCOME)))
                .findFirst();
        Optional<Instant> when = new Telling(Locale.FRENCH, settings.zone()).written(said.one(Acts.WHEN));
        String note = said.one(Acts.NOTE);
        if (step.isEmpty() || outcome.isEmpty()) {
            return new Outcome.Refused(step.isEmpty() ? Acts.STEP : Acts.OUTCOME, words.choose());
        }
        if (note.length() > CallAttempt.LONGEST_NOTE) {
            return new Outcome.Refused(Acts.NOTE, words.longNote());
        }
        boolean isWrong = when.isPresent()
                ? !when.get().isAfter(clock.instant())
                        || dossier.pathway().dayOf(when.get()).isAfter(step.get().expiresOn)
                : outcome.get() == AttemptOutcome.CALL_BACK
                        || !said.one(Acts.WHEN).isEmpty();
        if (isWrong) {
            return new Outcome.Refused(Acts.WHEN, words.noAppointment());
        }
        Optional<UUID> call = calls.open(step.get().id).or(() -> begin(step.get()));
        call.ifPresent(notice -> interviewing.called(notice, new CallAttempt(outcome.get(), when, note), view));
        return call.isPresent() ? new Outcome.Done() : new Outcome.Refused(Acts.STEP, words.noNumber());
    }

    private Optional<UUID> begin(Invitation step) {
        Optional<UUID> notice = calling.called(step);
        notice.ifPresent(id -> calls.add(id, step.id, Channel.TELEPHONE, step.expiresOn));
        return notice;
    }
}
