package fr.boussole.response.alert;

import fr.boussole.response.identity.Ids;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something that happened to a case. */
@Entity
public class AlertEvent extends PanacheEntityBase {

    /** What can happen to a case. */
    public enum What {
        OPENED,
        /** The person said something else, which raises it too. */
        CHANGED,
        /** What the person says now no longer raises it; the case stays. */
        NO_LONGER,
        /** It was closed, or what raised it had been taken back: it is open again. */
        RAISED_AGAIN,
        ASSIGNED,
        ACKNOWLEDGED,
        ESCALATED,
        CLOSED
    }

    /** The most that can be noted. */
    public static final int LONGEST_NOTE = 4_000;

    @Id
    public UUID id;

    public UUID alertCase;
    public Instant at;

    /** Who of the staff did it; empty for nobody. */
    public String who;

    @Enumerated(EnumType.STRING)
    public What what;

    public String note;

    /** Writes it in the transaction under way. */
    public static void write(AlertCase of, What what, String who, String note, Instant at) {
        AlertEvent event = new AlertEvent();
        event.id = Ids.next();
        event.alertCase = of.id;
        event.at = at;
        event.who = who;
        event.what = what;
        event.note = note;
        event.persist();
    }

    /** The first first. */
    public static List<AlertEvent> of(UUID alertCase) {
        return list("alertCase = ?1 order by at, id", alertCase);
    }
}
