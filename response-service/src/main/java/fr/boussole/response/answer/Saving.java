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

/**
 * Saves what a person answers on their page. Each call is one transaction that locks the episode, so that two devices
 * never overwrite each other, and that writes the answer, its key and its messages together or not at all.
 */
@ApplicationScoped
public class Saving {

    private final OpenForms forms;
    private final Recording recording;
    private final Casting casting;
    private final Outbox outbox;
    private final Clock clock;

    Saving(OpenForms forms, Recording recording, Casting casting, Outbox outbox, Clock clock) {
        this.forms = forms;
        this.recording = recording;
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
        return answer(invitation, linkId, values, key, language, Channel.LINK);
    }

    /** The same, by the person or by whoever asks them. */
    @Transactional
    public SaveOutcome answer(
            UUID invitation,
            String linkId,
            List<AnswerValue> values,
            Optional<String> key,
            String language,
            Channel by) {
        return forms.locked(invitation)
                .filter(open -> !open.isClosed())
                .map(open -> answer(open, linkId, values, key, language, Mode.by(by)))
                .orElseGet(SaveOutcome.Closed::new);
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

    private SaveOutcome answer(
            OpenForm open, String linkId, List<AnswerValue> values, Optional<String> key, String language, Mode mode) {
        Optional<String> ownKey = key.map(made -> open.invitation().id + " " + made);
        if (ownKey.filter(made -> isKnown(open, made)).isPresent()) {
            return new SaveOutcome.AlreadySaved(open.version());
        }
        SaveOutcome outcome =
                applied(open, Answering.answer(open.form(), open.sheet(), linkId, values), language, mode);
        if (!(outcome instanceof SaveOutcome.Refused)) {
            ownKey.ifPresent(made -> remember(open, made));
        }
        return outcome;
    }

    private boolean isKnown(OpenForm open, String key) {
        return open.step().anonymous()
                ? casting.isKnown(open.invitation().id, key)
                : AcceptedSave.isKnown(key);
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
