package fr.boussole.response.answer;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.response.answer.Recording.Mode;
import fr.boussole.response.invitation.InvitationStatus;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Saves what a person answers on their page. Each call is one transaction that locks the episode, so that two devices
 * never overwrite each other, and that writes the answer, its key and its messages together or not at all.
 */
@ApplicationScoped
public class Saving {

    private final OpenForms forms;
    private final Recording recording;
    private final AttachedFiles attached;
    private final Casting casting;
    private final Outbox outbox;
    private final Clock clock;

    Saving(OpenForms forms, Recording recording, AttachedFiles attached, Casting casting, Outbox outbox, Clock clock) {
        this.forms = forms;
        this.recording = recording;
        this.attached = attached;
        this.casting = casting;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells that the person has opened their link. */
    @Transactional
    public void opened(UUID invitation) {
        opened(invitation, Channel.LINK);
    }

    /** Tells that the form has been opened, by the person or by whoever asks them. */
    @Transactional
    public void opened(UUID invitation, Channel by) {
        forms.locked(invitation)
                .filter(open -> open.invitation().become(InvitationStatus.OPENED, by, clock.instant()))
                .ifPresent(open -> outbox.append(open.invitation().message(open.episode())));
    }

    /**
     * Saves the values of one question; none takes the answer back.
     *
     * @param key made by the client for this save; the same key again changes nothing
     */
    @Transactional
    public SaveOutcome answer(
            UUID invitation, String linkId, List<AnswerValue> values, Optional<String> key, String language) {
        return answer(invitation, Place.of(linkId), values, key, language, Channel.LINK);
    }

    /** The same, by the person or by whoever asks them. */
    @Transactional
    public SaveOutcome answer(
            UUID invitation, Place place, List<AnswerValue> values, Optional<String> key, String language, Channel by) {
        return decide(invitation, key, language, by, open -> attached.stranger(invitation, place.linkId(), values)
                .<Decision>map(fault -> new Decision.Refused(List.of(fault)))
                .orElseGet(() -> Answering.answer(open.form(), open.sheet(), place, values)));
    }

    /**
     * Adds files to the answer of a question, in place of the one that is there unless it takes several.
     *
     * @param dropped the addresses of files to take out
     */
    @Transactional
    public SaveOutcome attach(
            UUID invitation, Place place, List<String> dropped, List<byte[]> added, String language, Channel by) {
        return decide(invitation, Optional.empty(), language, by, open -> {
            AttachedFiles.Outcome files = attached.changed(open, place, dropped, added);
            Decision decision = files.fault()
                    .<Decision>map(fault -> new Decision.Refused(List.of(fault)))
                    .orElseGet(() -> Answering.answer(open.form(), open.sheet(), place, files.values()));
            if (decision instanceof Decision.Refused) {
                attached.forgetOthers(open, open.sheet().answers());
            }
            return decision;
        });
    }

    /** Takes an occurrence of a repeating group out, with all that was answered in it. */
    @Transactional
    public SaveOutcome remove(UUID invitation, Place occurrence, Optional<String> key, String language, Channel by) {
        return decide(invitation, key, language, by, open -> Answering.remove(open.form(), open.sheet(), occurrence));
    }

    /** Sends the sheet: it counts from now on, or goes on counting with what was changed. */
    @Transactional
    public SaveOutcome send(UUID invitation, String language) {
        return send(invitation, language, Channel.LINK);
    }

    /** The same, by the person or by whoever asks them. */
    @Transactional
    public SaveOutcome send(UUID invitation, String language, Channel by) {
        return forms.locked(invitation)
                .filter(open -> !open.isClosed())
                .map(open -> applied(open, Sending.send(open.form(), open.sheet()), language, Mode.by(by)))
                .orElseGet(SaveOutcome.Closed::new);
    }

    private SaveOutcome decide(
            UUID invitation, Optional<String> key, String language, Channel by, Function<OpenForm, Decision> decision) {
        return forms.locked(invitation)
                .filter(open -> !open.isClosed())
                .map(open -> decide(open, key, language, Mode.by(by), decision))
                .orElseGet(SaveOutcome.Closed::new);
    }

    private SaveOutcome decide(
            OpenForm open, Optional<String> key, String language, Mode mode, Function<OpenForm, Decision> decision) {
        Optional<String> ownKey = key.map(made -> open.invitation().id + " " + made);
        if (ownKey.filter(made -> isKnown(open, made)).isPresent()) {
            return new SaveOutcome.AlreadySaved(open.version());
        }
        SaveOutcome outcome = applied(open, decision.apply(open), language, mode);
        if (!(outcome instanceof SaveOutcome.Refused)) {
            ownKey.ifPresent(made -> remember(open, made));
        }
        return outcome;
    }

    private boolean isKnown(OpenForm open, String key) {
        return open.step().anonymous() ? casting.isKnown(open.invitation().id, key) : AcceptedSave.isKnown(key);
    }

    private void remember(OpenForm open, String key) {
        if (open.step().anonymous()) {
            casting.remember(open.invitation().id, key);
        } else {
            Response.ofInvitation(open.invitation().id)
                    .ifPresent(response -> AcceptedSave.remember(key, response.id, clock.instant()));
        }
    }

    private SaveOutcome applied(OpenForm open, Decision decision, String language, Mode mode) {
        if (decision instanceof Decision.Refused refused) {
            return new SaveOutcome.Refused(refused.faults());
        }
        if (decision instanceof Decision.Changed changed) {
            return new SaveOutcome.Saved(recording.record(open, changed.sheet(), mode, language).version);
        }
        return new SaveOutcome.AlreadySaved(open.version());
    }
}
