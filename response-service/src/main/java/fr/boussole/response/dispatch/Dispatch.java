package fr.boussole.response.dispatch;

import fr.boussole.response.identity.Ids;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.schedule.Attempt;
import fr.boussole.response.schedule.BackOff;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One notice to one person by one channel, and how far it has come. Whoever changes it has locked its episode. */
@Entity
public class Dispatch extends PanacheEntityBase {

    private static final int LONGEST_REASON = 200;

    @Id
    public UUID id;

    public UUID invitation;

    /** 0 for the first notice, then 1, 2… */
    public int reminder;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** When it should have been handed over. */
    public Instant dueAt;

    @Enumerated(EnumType.STRING)
    public DispatchStatus status;

    /** Tries that came to nothing. */
    public int tries;

    /** How often it came back and might have arrived another time. */
    public int bounces;

    /** When it was handed over, or last tried. */
    public Instant handedAt;

    /** When something was last told of it. */
    public Instant reportedAt;

    /** By which the other side knows it. */
    public String reference = "";

    /** Why it was given up or is tried again: technical, names no person. */
    public String reason = "";

    static Dispatch due(UUID invitation, int reminder, Channel channel, Instant dueAt) {
        Dispatch dispatch = new Dispatch();
        dispatch.id = Ids.next();
        dispatch.invitation = invitation;
        dispatch.reminder = reminder;
        dispatch.channel = channel;
        dispatch.dueAt = dueAt;
        dispatch.status = DispatchStatus.DUE;
        return dispatch;
    }

    public static List<Dispatch> of(UUID invitation) {
        return list("invitation = ?1 order by reminder, dueAt, id", invitation);
    }

    /** It had been called off, and is wanted after all. */
    void dueAgain(Instant due) {
        status = DispatchStatus.DUE;
        dueAt = due;
        tries = 0;
        bounces = 0;
    }

    void handing(Instant now) {
        status = DispatchStatus.HANDING;
        handedAt = now;
    }

    void sent(String byReference, Instant now) {
        status = DispatchStatus.SENT;
        handedAt = now;
        reference = byReference;
        reason = "";
    }

    /** It came back, and is handed over once more if it has not come back so often in all. */
    void cameBack(String why, Instant now, int most) {
        bounces++;
        if (bounces < most) {
            again(why, now);
        } else {
            become(DispatchStatus.BOUNCED, why, now);
        }
    }

    /** It was not taken, or came back and may arrive another time. */
    void again(String why, Instant now) {
        status = DispatchStatus.DUE;
        tries++;
        because(why);
        reportedAt = now;
    }

    void become(DispatchStatus next, String why, Instant now) {
        status = next;
        because(why);
        reportedAt = now;
    }

    private void because(String why) {
        reason = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
    }

    /** How long after its time it was handed over. */
    Duration lateness() {
        Duration late = Duration.between(dueAt, handedAt);
        return late.isNegative() ? Duration.ZERO : late;
    }

    /** As the schedule sees it; what was called off was never there. */
    Optional<Attempt> attempt(BackOff backOff) {
        return switch (status) {
            case DUE -> Optional.of(attempt(Attempt.State.WAITING, triedAgainAt(backOff)));
            case HANDING, SENT, DELIVERED -> Optional.of(attempt(Attempt.State.GIVEN, handedAt));
            case UNCERTAIN -> Optional.of(attempt(Attempt.State.UNCERTAIN, handedAt));
            case BOUNCED, FAILED -> Optional.of(attempt(Attempt.State.LOST, latest()));
            case CALLED_OFF -> Optional.empty();
        };
    }

    private Attempt attempt(Attempt.State state, Instant at) {
        return new Attempt(reminder, channel, state, at);
    }

    private Instant triedAgainAt(BackOff backOff) {
        return tries == 0 ? dueAt : latest().plus(backOff.after(tries));
    }

    private Instant latest() {
        return Stream.of(Optional.of(dueAt), Optional.ofNullable(handedAt), Optional.ofNullable(reportedAt))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
