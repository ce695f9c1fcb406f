package fr.boussole.response.alert;

import fr.boussole.form.alert.AlertSeverity;
import fr.boussole.form.alert.Cause;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.JsonPlace;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something in what a person said that wants a look: opened once, and kept whatever they say later. */
@Entity
public class AlertCase extends PanacheEntityBase {

    /** What opened it. */
    public enum Kind {
        /** A rule that an author declared. */
        RULE,
        /** What the person told of their care. */
        ADVERSE_EVENT
    }

    @Id
    public UUID id;

    /** The episode's pseudonym. */
    public String episode;

    public UUID invitation;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** The id of the rule, or of what the person told. */
    public String rule;

    /** The version of the pathway whose rule it is. */
    public String pathwayVersion;

    /** Whose coordinators are told. */
    public String organisation;

    @Enumerated(EnumType.STRING)
    public AlertSeverity severity;

    /** What raised it, as JSON text; {@link #cause} reads it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String cause;

    /** Whether what the person says now still raises it. */
    public boolean holds;

    public Instant openedAt;

    /** By when it must be acknowledged. */
    public Instant dueAt;

    /** When the person had read what to do; null until then. */
    public Instant advisedAt;

    public String assignedTo;
    public Instant acknowledgedAt;
    public String acknowledgedBy;
    public Instant escalatedAt;
    public Instant summonedAt;
    public Instant closedAt;
    public String closedBy;

    /** Those that rules opened on one step of one episode. */
    static List<AlertCase> ofRules(UUID invitation) {
        return list("invitation = ?1 and kind = ?2", invitation, Kind.RULE);
    }

    /** What raised it; empty for what the person told in their own words. */
    public Optional<Cause> cause() {
        return kind == Kind.RULE ? Cause.read(JsonPlace.root(ExactJson.read(cause))) : Optional.empty();
    }

    /** Whether nobody has acknowledged it in time. */
    public boolean isLate(Instant now) {
        return closedAt == null && acknowledgedAt == null && dueAt.isBefore(now);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** It is open, and nobody has seen it: from now on, and for as long as was declared. */
    void open(Instant now, Duration within) {
        openedAt = now;
        dueAt = now.plus(within);
        holds = true;
        advisedAt = null;
        acknowledgedAt = null;
        acknowledgedBy = null;
        escalatedAt = null;
        summonedAt = null;
        closedAt = null;
        closedBy = null;
    }
}
