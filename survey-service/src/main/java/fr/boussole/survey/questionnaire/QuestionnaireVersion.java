package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.json.ExactJson;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One version of a questionnaire: the FHIR resource itself and, once published, the form compiled from it. */
@Entity
@Table(name = "questionnaire")
public class QuestionnaireVersion extends PanacheEntityBase {
    @Id
    String id;

    String url;
    String version;
    String title;

    @Enumerated(EnumType.STRING)
    State state;

    String content;
    String form;
    Instant importedAt;
    Instant publishedAt;

    public static Optional<QuestionnaireVersion> withId(String id) {
        return findByIdOptional(id);
    }

    static Optional<QuestionnaireVersion> of(String url, String version) {
        return find("url = ?1 and version = ?2", url, version).firstResultOptional();
    }

    /** The form of a published version. */
    public static Optional<FormDefinition> publishedForm(String url, String version) {
        return published(url, version).map(QuestionnaireVersion::form);
    }

    /** A published version. */
    public static Optional<QuestionnaireVersion> published(String url, String version) {
        return of(url, version).filter(QuestionnaireVersion::isPublished);
    }

    /** Every published version of one questionnaire, the latest first. */
    public static List<QuestionnaireVersion> publishedOf(String url) {
        return list("url = ?1 and state = ?2 order by publishedAt desc", url, State.PUBLISHED);
    }

    /** Every published version, by title. */
    public static List<QuestionnaireVersion> allPublished() {
        return list("state = ?1 order by title, version", State.PUBLISHED);
    }

    public String id() {
        return id;
    }

    public String url() {
        return url;
    }

    public String version() {
        return version;
    }

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    /** The resource, known by its id on this server. */
    public ObjectNode resource() {
        ObjectNode resource = (ObjectNode) ExactJson.read(content);
        return resource.put("id", id);
    }

    /** The compiled form of a published version. */
    public FormDefinition form() {
        return FormJson.read(ExactJson.read(form));
    }
}
