package fr.boussole.response.dispatch;

import fr.boussole.response.carrier.Handover;
import fr.boussole.response.invitation.CancelReason;
import fr.boussole.response.invitation.InvitationStatus;
import fr.boussole.response.message.LifeEvent;
import fr.boussole.response.message.LifeEvent.Kind;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.schedule.Asking;
import fr.boussole.response.schedule.Manners;
import fr.boussole.response.schedule.Next;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Moves an invitation and its notices on in the transaction under way, and tells of it. */
@ApplicationScoped
class Course {

    private final Manners manners;
    private final Unreachable unreachable;
    private final Outbox outbox;
    private final Lateness lateness;

    Course(Manners manners, Unreachable unreachable, Outbox outbox, Lateness lateness) {
        this.manners = manners;
        this.unreachable = unreachable;
        this.outbox = outbox;
        this.lateness = lateness;
    }

    /** Writes down what is next and when; the notice that is to be handed over now, if one is. */
    Optional<Dispatch> next(CaseFile file, Instant now) {
        if (file.handing().isPresent()) {
            return Optional.empty();
        }
        boolean isAsked = file.isAsked();
        file.waiting().stream()
                .filter(dispatch -> !isAsked || !file.reaches().contains(dispatch.channel))
                .forEach(dispatch -> dispatch.become(DispatchStatus.CALLED_OFF, "", now));
        if (!isAsked) {
            file.invitation().nextAt = null;
            return Optional.empty();
        }
        if (file.isUnwanted()) {
            refuse(file, now);
            return Optional.empty();
        }
        Next next = Asking.next(file.situation(manners), manners, now);
        if (next instanceof Next.Ask ask) {
            return ask(file, ask, now);
        }
        file.invitation().nextAt = null;
        if (next instanceof Next.GiveUp failure) {
            giveUp(file, failure.reason(), now);
        } else {
            file.waiting()
                    .forEach(dispatch -> dispatch.become(DispatchStatus.FAILED, Next.Reason.OUT_OF_TIME.name(), now));
        }
        return Optional.empty();
    }

    private void refuse(CaseFile file, Instant now) {
        if (file.invitation().cancel(CancelReason.REFUSED, now)) {
            changed(file);
        }
        file.invitation().nextAt = null;
    }

    private Optional<Dispatch> ask(CaseFile file, Next.Ask ask, Instant now) {
        file.invitation().nextAt = ask.at();
        if (ask.due().isAfter(now)) {
            return Optional.empty();
        }
        Dispatch dispatch = file.dispatch(ask.reminder(), ask.channel()).orElseGet(() -> due(file, ask));
        if (dispatch.status == DispatchStatus.CALLED_OFF) {
            dispatch.dueAgain(ask.due());
        }
        return ask.at().isAfter(now) ? Optional.empty() : Optional.of(dispatch);
    }

    private static Dispatch due(CaseFile file, Next.Ask ask) {
        Dispatch dispatch = Dispatch.due(file.invitation().id, ask.reminder(), ask.channel(), ask.due());
        dispatch.persist();
        file.dispatches().add(dispatch);
        file.invitation()
                .live(LifeEvent.of(Kind.DUE, ask.due()).by(ask.channel().name()));
        return dispatch;
    }

    private void giveUp(CaseFile file, Next.Reason reason, Instant now) {
        file.waiting().forEach(dispatch -> dispatch.become(DispatchStatus.FAILED, reason.name(), now));
        tell(file, LifeEvent.of(Kind.FAILED, now).because(reason.name()));
    }

    /** A notice was cut short while it was being handed over. */
    void lost(CaseFile file, Dispatch dispatch, String reason, Instant now) {
        dispatch.become(DispatchStatus.UNCERTAIN, reason, now);
        tell(file, event(Kind.UNCERTAIN, dispatch, now).because(reason));
    }

    /** A notice was handed over, or was not. Once its time was over, only that it was taken is news. */
    void handed(CaseFile file, UUID notice, Handover outcome, Instant now) {
        file.dispatch(notice)
                .filter(dispatch -> dispatch.status == DispatchStatus.HANDING
                        || dispatch.status == DispatchStatus.UNCERTAIN && outcome instanceof Handover.Taken)
                .ifPresent(dispatch -> {
                    apply(file, dispatch, outcome, now);
                    lateness.count(dispatch);
                    next(file, now);
                });
    }

    private void apply(CaseFile file, Dispatch dispatch, Handover outcome, Instant now) {
        if (outcome instanceof Handover.Taken taken) {
            sent(file, dispatch, taken.reference(), now);
        } else if (outcome instanceof Handover.Later later) {
            dispatch.again(later.reason(), now);
        } else if (outcome instanceof Handover.Never never) {
            dispatch.become(DispatchStatus.FAILED, never.reason(), now);
            shut(file, dispatch, never.reason(), now);
            tell(file, event(Kind.FAILED, dispatch, now).because(never.reason()));
        } else if (outcome instanceof Handover.Uncertain cut) {
            lost(file, dispatch, cut.reason(), now);
        }
    }

    /** It has gone to the world. */
    void sent(CaseFile file, Dispatch dispatch, String reference, Instant now) {
        dispatch.sent(reference, now);
        LifeEvent sent = event(Kind.SENT, dispatch, now).due(dispatch.dueAt);
        if (file.invitation().status.canBecome(InvitationStatus.SENT)) {
            file.invitation().become(InvitationStatus.SENT, dispatch.channel, now, sent);
            outbox.append(file.invitation().message(file.episode()));
        } else {
            tell(file, sent);
        }
    }

    /** This channel is tried no more until the contact is corrected. */
    void shut(CaseFile file, Dispatch dispatch, String reason, Instant now) {
        unreachable.add(file.episode().id, file.step().respondent(), dispatch.channel, reason, now);
        file.reaches().remove(dispatch.channel);
    }

    static LifeEvent event(Kind kind, Dispatch dispatch, Instant at) {
        return LifeEvent.of(kind, at).by(dispatch.channel.name());
    }

    /** Its status has changed. */
    void changed(CaseFile file) {
        outbox.append(file.invitation().message(file.episode()));
    }

    /** Something has happened that changes no status. */
    void tell(CaseFile file, LifeEvent event) {
        file.invitation().live(event);
        file.invitation().version++;
        outbox.append(file.invitation().message(file.episode()));
    }
}
