package fr.boussole.survey.terminology;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.json.ExactJson;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** One version of a value set or a code system as somebody uploaded it; it never changes. */
@Entity
class Terminology extends PanacheEntityBase {
    @Id
    String id;

    String type;
    String url;
    String version;
    String title;
    String status;
    String content;
    Instant savedAt;
    String savedBy;

    static Optional<Terminology> withId(String type, String id) {
        return find("type = ?1 and id = ?2", type, id).firstResultOptional();
    }

    /** The exact version, or without one the version uploaded last. */
    static Optional<Terminology> named(String type, Canonical name) {
        return name.version().isEmpty()
                ? find("type = ?1 and url = ?2 order by savedAt desc, id desc", type, name.url())
                        .firstResultOptional()
                : exactly(type, name.url(), name.version());
    }

    static Optional<Terminology> exactly(String type, String url, String version) {
        return find("type = ?1 and url = ?2 and version = ?3", type, url, version)
                .firstResultOptional();
    }

    /** The resource, known by its id on this server. */
    ObjectNode resource() {
        ObjectNode resource = (ObjectNode) ExactJson.read(content);
        return resource.put("id", id);
    }
}
