package fr.boussole.response.invitation;

import fr.boussole.response.episode.Episode;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.message.InvitationChanged;
import fr.boussole.response.message.LifeEvent;
import fr.boussole.response.message.LifeEvent.Kind;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.schedule.Due;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step of one episode, and how far it has come. */
@Entity
public class Invitation extends PanacheEntityBase {

    private static final Set<String> COMES_BACK = Set.of(
            CancelReason.ANCHOR_CANCELLED.name(), CancelReason.NOT_ENROLLED.name(), CancelReason.EXCLUDED.name());

    @Id
    public UUID id;

    /** The episode's pseudonym. */
    public String episode;

    public String step;
    public int version;

    @Enumerated(EnumType.STRING)
    public InvitationStatus status;

    /** When this status was reached. */
    public Instant at;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public LocalDate dueFrom;
    public LocalDate dueTo;
    public LocalDate expiresOn;

    /** The version of the pathway on which this step finishes, when its episode has moved on to another since. */
    public String pathwayVersion;

    /** Why it was cancelled, or why it expired without having been asked: a code. */
    public String reason;

    /** When something is to be done about it; null when nothing is. */
    public Instant nextAt;

    /** Since when its dates are known; null for one of another system. */
    public Instant knownAt;

    /** Since when nothing is sent of it. */
    public Instant pausedAt;

    /** In which edition its links open: those of an earlier one were revoked. */
    public int linkEdition;

    /** SELF, RELATIVE or PROFESSIONAL: who gives the answers, where that was asked. */
    public String answeredBy;
    /** Whether nobody is asked about it by us: the hospital hands its link over. */
    public boolean byHand;

    /** What happened to it, as JSON. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String life = Life.NONE;

    /** A planned invitation for a step that falls due. */
    public static Invitation planned(String episode, Due due, Instant now) {
        Invitation invitation = new Invitation();
        invitation.id = Ids.next();
        invitation.episode = episode;
        invitation.step = due.step();
        invitation.version = 1;
        invitation.status = InvitationStatus.PLANNED;
        invitation.at = now;
        invitation.channel = Channel.LINK;
        invitation.knownAt = now;
        invitation.fallDue(due);
        invitation.live(LifeEvent.of(Kind.PLANNED, now));
        return invitation;
    }

    /** In the order of their windows. */
    public static List<Invitation> of(String episode) {
        return list("episode = ?1 order by dueFrom, dueTo, step", episode);
    }

    public static Optional<Invitation> of(String episode, String step) {
        return find("episode = ?1 and step = ?2", episode, step).firstResultOptional();
    }

    /**
     * Moves to a status, if that is a move forward.
     *
     * @return whether anything changed, so that a message is due
     */
    public boolean become(InvitationStatus next, Channel by, Instant now) {
        return become(
                next, by, now, LifeEvent.of(Kind.valueOf(next.name()), now).by(by.name()));
    }

    /** As {@link #become(InvitationStatus, Channel, Instant)}, with more to be said of it. */
    public boolean become(InvitationStatus next, Channel by, Instant now, LifeEvent event) {
        if (!status.canBecome(next)) {
            return false;
        }
        reach(next, by, now);
        live(event);
        return true;
    }

    private void reach(InvitationStatus next, Channel by, Instant now) {
        status = next;
        channel = by;
        at = now;
        version++;
        if (!next.isOpen()) {
            lookAgain(now);
        }
    }

    /** Something has happened to it. */
    public void live(LifeEvent event) {
        life = Life.with(life, event);
    }

    public List<LifeEvent> events() {
        return Life.read(life);
    }

    /** Whoever sends looks again at what is to be done, if they were to look at all. */
    public void lookAgain(Instant now) {
        if (nextAt != null) {
            nextAt = now;
        }
    }

    /** The person can be reached otherwise: whoever sends looks at what is to be done, even where nothing could be. */
    public void reachAnew(Instant now) {
        if (status.isOpen()) {
            nextAt = now;
        }
    }

    /** Whether that would change its days. */
    public boolean fallsDueOtherwise(Due due) {
        return !due.from().equals(dueFrom)
                || !due.to().equals(dueTo)
                || !due.lastDay().equals(expiresOn);
    }

    /** Falls due at another time. */
    public void fallDue(Due due) {
        dueFrom = due.from();
        dueTo = due.to();
        expiresOn = due.lastDay();
    }

    /** Whether something is expected of the patient that has not been sent. */
    public boolean isUnsent() {
        return status == InvitationStatus.PLANNED;
    }

    /** It had expired, and can be answered again: its event was put off. */
    public void reopen(Instant now) {
        status = InvitationStatus.PLANNED;
        at = now;
        reason = null;
    }

    /** It is no longer asked, if that is a change. */
    public boolean cancel(CancelReason why, Instant now) {
        if (!status.canBecome(InvitationStatus.CANCELLED)) {
            return false;
        }
        reach(InvitationStatus.CANCELLED, channel, now);
        reason = why.name();
        Kind kind = why == CancelReason.REFUSED ? Kind.REFUSED : Kind.CANCELLED;
        live(LifeEvent.of(kind, now).because(why.name()));
        return true;
    }

    /** Its last day is over. One that nobody could be asked says why. */
    public boolean expire(Instant now) {
        if (!status.canBecome(InvitationStatus.EXPIRED)) {
            return false;
        }
        boolean wasAsked = status != InvitationStatus.PLANNED;
        reach(InvitationStatus.EXPIRED, channel, now);
        LifeEvent over = LifeEvent.of(Kind.EXPIRED, now);
        Optional<String> why = wasAsked ? Optional.empty() : lastFailure();
        why.ifPresent(code -> reason = code);
        live(why.map(over::because).orElse(over));
        return true;
    }

    private Optional<String> lastFailure() {
        return events().stream()
                .filter(event -> event.event() == Kind.FAILED)
                .reduce((earlier, later) -> later)
                .flatMap(LifeEvent::reason);
    }

    /** Whether it was cancelled for a reason that may go away: its event takes place after all, or its person is enrolled. */
    public boolean mayComeBack() {
        return status == InvitationStatus.CANCELLED && COMES_BACK.contains(reason);
    }

    /** It is asked after all. */
    public void comeBack(Instant now) {
        reason = null;
        reopen(now);
    }

    /** The version of the pathway by which it goes. */
    public String pathwayVersion(Episode ofEpisode) {
        return Optional.ofNullable(pathwayVersion).orElse(ofEpisode.pathwayVersion);
    }

    /** The message about its present state. */
    public InvitationChanged message(Episode ofEpisode) {
        return new InvitationChanged(
                ofEpisode.facts(),
                id,
                step,
                version,
                status.name(),
                at,
                channel.name(),
                dueFrom,
                dueTo,
                expiresOn,
                Optional.ofNullable(reason),
                events());
    }
}
