package fr.boussole.response.answer;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.validation.Fault;
import fr.boussole.response.answer.Recording.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes in whole responses of other systems, each in one transaction that locks the episode. */
@ApplicationScoped
class Intake {

    private final OpenForms forms;
    private final Recording recording;
    private final AttachedFiles attached;
    private final Clock clock;

    Intake(OpenForms forms, Recording recording, AttachedFiles attached, Clock clock) {
        this.forms = forms;
        this.recording = recording;
        this.attached = attached;
        this.clock = clock;
    }

    /**
     * Stores the response to an invitation; none is taken of an anonymous step, since its sender knows whose it is.
     *
     * @param key the sender's own identifier of this response; the same key again changes nothing
     */
    @Transactional
    SaveOutcome receive(UUID invitation, Answers incoming, Optional<String> key) {
        return forms.locked(invitation)
                .filter(open -> !open.step().anonymous())
                .map(open -> receive(open, incoming, key))
                .orElseGet(SaveOutcome.Closed::new);
    }

    private SaveOutcome receive(OpenForm open, Answers incoming, Optional<String> key) {
        Optional<String> ownKey = key.map(made -> open.invitation().id + " " + made);
        if (ownKey.filter(AcceptedSave::isKnown).isPresent()) {
            return new SaveOutcome.AlreadySaved(open.version());
        }
        List<Fault> faults = new ArrayList<>();
        Answers named = attached.takenOut(open, incoming, faults);
        Decision decision = faults.isEmpty()
                ? Receiving.receive(
                        open.form(),
                        open.stored().map(Response::sheet),
                        named.withGender(open.sheet().answers().gender()))
                : new Decision.Refused(faults);
        if (decision instanceof Decision.Refused refused) {
            attached.forgetOthers(open, open.sheet().answers());
            return new SaveOutcome.Refused(refused.faults());
        }
        if (decision instanceof Decision.Changed changed) {
            String language = incoming.language().orElse(open.form().language());
            Response response = recording.record(open, changed.sheet(), Mode.API, language, answeredAt(incoming));
            ownKey.ifPresent(made -> AcceptedSave.remember(made, response.id, clock.instant()));
            return new SaveOutcome.Saved(response.version);
        }
        return new SaveOutcome.AlreadySaved(open.version());
    }

    /** The moment that the response says it was given; now, when it names none or only a day. */
    private Instant answeredAt(Answers incoming) {
        try {
            return incoming.authored()
                    .map(moment -> OffsetDateTime.parse(moment).toInstant())
                    .orElseGet(clock::instant);
        } catch (DateTimeException notToTheSecond) {
            return clock.instant();
        }
    }
}
