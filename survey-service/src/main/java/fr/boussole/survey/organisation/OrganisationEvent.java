package fr.boussole.survey.organisation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One thing that happened to an organisation; it is never rewritten. */
@Entity
@Table(name = "organisation_event")
class OrganisationEvent extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long seq;

    String organisation;

    @Enumerated(EnumType.STRING)
    Change change;

    LocalDate effectiveOn;
    Instant recordedAt;
    String recordedBy;
    String reason;
    String content;

    /** All that happened, as it was recorded. */
    static List<OrganisationEvent> of(String organisation) {
        return list("organisation = ?1 order by seq", organisation);
    }

    /** Who recorded it stays in the database: that is for an audit, not for every reader. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("change", change.name()).put("effectiveOn", effectiveOn.toString());
        json.put("recordedAt", recordedAt.toString()).put("reason", reason);
        json.set("organisation", ExactJson.read(content));
        return json;
    }
}
