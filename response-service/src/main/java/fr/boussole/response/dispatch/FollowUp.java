package fr.boussole.response.dispatch;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.CancelReason;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.message.InvitationChanged;
import fr.boussole.response.message.LifeEvent;
import fr.boussole.response.message.LifeEvent.Kind;
import fr.boussole.response.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Pauses, resumes and stops what is asked of someone, for the signed-in person who may. Whoever calls has locked the episode. Done
 * twice, it is done once.
 */
@ApplicationScoped
public class FollowUp {

    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    FollowUp(Outbox outbox, Audit audit, Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Nothing is sent to the person until it is resumed, about no episode that they have in the establishment, those that begin meanwhile
     * included; links in people's hands go on working.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pause(Episode episode) {
        for (Episode each : episode.ofSamePerson()) {
            if (each.pausedAt == null) {
                each.pausedAt = clock.instant();
                audit.write("follow-up-paused", each.id, each.organisation, Map.of());
                tell(each, open(each), Kind.PAUSED);
            }
        }
    }

    /** What fell due meanwhile is sent, where the last day to ask is not over; of all that the person has in the establishment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void resume(Episode episode) {
        for (Episode each : episode.ofSamePerson()) {
            List<Invitation> open = open(each);
            open.forEach(this::goOn);
            if (each.pausedAt != null) {
                each.pausedAt = null;
                audit.write("follow-up-resumed", each.id, each.organisation, Map.of());
                tell(each, open, Kind.RESUMED);
            }
        }
    }

    /** Nothing more is asked, for good: what is open is cancelled, and what waits for its event is never planned. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stop(Episode episode, CancelReason reason) {
        if (episode.stoppedAt == null) {
            Instant now = clock.instant();
            episode.stoppedAt = now;
            episode.stopReason = reason.name();
            audit.write("follow-up-stopped", episode.id, episode.organisation, Map.of("reason", reason.name()));
            outbox.append(open(episode).stream()
                    .filter(invitation -> invitation.cancel(reason, now))
                    .map(invitation -> invitation.message(episode))
                    .toList());
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void pause(Episode episode, Invitation invitation) {
        if (invitation.pausedAt == null && invitation.status.isOpen()) {
            invitation.pausedAt = clock.instant();
            audit.write("step-paused", episode.id, episode.organisation, Map.of("step", invitation.step));
            tell(episode, List.of(invitation), Kind.PAUSED);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void resume(Episode episode, Invitation invitation) {
        if (invitation.pausedAt != null) {
            invitation.pausedAt = null;
            audit.write("step-resumed", episode.id, episode.organisation, Map.of("step", invitation.step));
            goOn(invitation);
            tell(episode, List.of(invitation), Kind.RESUMED);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void stop(Episode episode, Invitation invitation, CancelReason reason) {
        if (invitation.cancel(reason, clock.instant())) {
            audit.write(
                    "step-stopped",
                    episode.id,
                    episode.organisation,
                    Map.of("step", invitation.step, "reason", reason.name()));
            outbox.append(invitation.message(episode));
        }
    }

    /** What fell due meanwhile is due now, not late. */
    private void goOn(Invitation invitation) {
        invitation.knownAt = clock.instant();
        invitation.nextAt = clock.instant();
    }

    private void tell(Episode episode, List<Invitation> invitations, Kind kind) {
        List<InvitationChanged> messages = invitations.stream()
                .map(invitation -> {
                    invitation.live(LifeEvent.of(kind, clock.instant()));
                    invitation.version++;
                    return invitation.message(episode);
                })
                .toList();
        outbox.append(messages);
    }

    private static List<Invitation> open(Episode episode) {
        return Invitation.of(episode.id).stream()
                .filter(invitation -> invitation.status.isOpen())
                .toList();
    }
}
