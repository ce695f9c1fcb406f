package fr.boussole.response.alert.adverse;

import fr.boussole.response.alert.AlertCase;
import fr.boussole.response.pathway.Channel;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that went wrong in someone's care, as they tell it: of kind SAFETY, and not asked for. */
@Entity
public class AdverseEvent extends PanacheEntityBase {

    /** What it is about, in a person's terms and not in those of a classification. */
    public enum Kind {
        MEDICINE,
        FALL,
        INFECTION,
        MIX_UP,
        CARE_NOT_GIVEN,
        RESPECT,
        OTHER
    }

    @Id
    public UUID id;

    public String episode;
    public UUID invitation;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** The person's own; may be empty. */
    public String words;

    /** When, as the person says it; may be empty. */
    public String happened;

    /** Where, as the person says it; may be empty. */
    public String place;

    public boolean wantsCall;
    public String language;

    /** LINK when they told it themselves, TELEPHONE or BEDSIDE when an interviewer wrote it down. */
    @Enumerated(EnumType.STRING)
    public Channel channel;

    public Instant toldAt;

    /** What opened that case; empty when a rule did. */
    public static Optional<AdverseEvent> of(AlertCase found) {
        return found.kind == AlertCase.Kind.ADVERSE_EVENT
                ? findByIdOptional(UUID.fromString(found.rule))
                : Optional.empty();
    }
}
