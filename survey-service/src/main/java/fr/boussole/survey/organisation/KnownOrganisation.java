package fr.boussole.survey.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.JsonPlace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An organisation as it is known now. */
@Entity
@Table(name = "organisation")
class KnownOrganisation extends PanacheEntityBase {
    @Id
    String id;

    String type;
    String name;
    String parent;
    String content;
    String finess;
    String officialName;
    Instant changedAt;

    static Optional<KnownOrganisation> withId(String id) {
        return findByIdOptional(id);
    }

    static List<KnownOrganisation> everyOne() {
        return list("order by id");
    }

    /** These and what is directly in {@code holders}, by id. */
    static Map<String, Organisation> around(Collection<String> ids, Collection<String> holders) {
        Map<String, Organisation> around = new LinkedHashMap<>();
        List<KnownOrganisation> found = list("id in ?1 or parent in ?2 order by id", ids, holders);
        found.forEach(one -> around.put(one.id, one.organisation()));
        return around;
    }

    /** Those that have one of these geographic FINESS, or one of them as their id. */
    static List<KnownOrganisation> numbered(Collection<String> numbers) {
        return list("finess in ?1 or id in ?1", numbers);
    }

    /** What is directly in an organisation. */
    static List<KnownOrganisation> in(String parent) {
        return list("parent = ?1 order by id", parent);
    }

    /** Those that it took over from. */
    static List<String> predecessorsOf(String id) {
        List<KnownOrganisation> perhaps = list("content like ?1 order by id", "%\"successor\":\"" + id + "\"%");
        return perhaps.stream()
                .map(KnownOrganisation::organisation)
                .filter(one -> one.successor().filter(id::equals).isPresent())
                .map(Organisation::id)
                .toList();
    }

    JsonNode json() {
        return ExactJson.read(content);
    }

    Organisation organisation() {
        return Organisation.read(JsonPlace.root(json()), Optional.empty()).orElseThrow();
    }

    void become(Organisation organisation, Instant now) {
        id = organisation.id();
        type = organisation.level().name();
        name = organisation.name();
        parent = organisation.parent().orElse(null);
        content = organisation.json().toString();
        finess = organisation.finess().orElse(null);
        changedAt = now;
    }
}
