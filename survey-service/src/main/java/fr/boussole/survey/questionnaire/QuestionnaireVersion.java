package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Canonical;
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
    Instant retiredAt;

    public static Optional<QuestionnaireVersion> withId(String id) {
        return findByIdOptional(id);
    }

    public static Optional<QuestionnaireVersion> of(String url, String version) {
        return find("url = ?1 and version = ?2", url, version).firstResultOptional();
    }

    /** The form of a published version that new people may be asked. */
    public static Optional<FormDefinition> publishedForm(String url, String version) {
        return of(url, version).filter(QuestionnaireVersion::isPublished).map(QuestionnaireVersion::form);
    }

    /** A version that was published, retired since or not: an exact version is never forgotten. */
    public static Optional<QuestionnaireVersion> published(String url, String version) {
        return of(url, version).filter(found -> found.state.isSealed());
    }

    /** Every published version of one questionnaire that is not retired, the latest first. */
    public static List<QuestionnaireVersion> publishedOf(String url) {
        return list("url = ?1 and state = ?2 order by publishedAt desc", url, State.PUBLISHED);
    }

    /** Every version of one questionnaire that was ever published, the latest first. */
    public static List<QuestionnaireVersion> everPublishedOf(String url) {
        return list("url = ?1 and state in ?2 order by publishedAt desc", url, State.SEALED);
    }

    /** Every version of one questionnaire, whatever its state, the last imported first; at most 200. */
    public static List<QuestionnaireVersion> everyOf(String url) {
        return find("url = ?1 order by importedAt desc", url).page(0, 200).list();
    }

    /** Every published version that is not retired, by title. */
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

    public Instant importedAt() {
        return importedAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Optional<Instant> retiredAt() {
        return Optional.ofNullable(retiredAt);
    }

    public State state() {
        return state;
    }

    public Canonical canonical() {
        return new Canonical(url, version);
    }

    /** Whether it may still be replaced. */
    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /** Whether new people may be asked it. */
    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    public boolean isRetired() {
        return state == State.RETIRED;
    }

    /**
     * The resource, known by its id on this server. Status and version are those of its life here, laid over what was received,
     * which never changes; a draft that nobody has moved yet says what its sender said.
     */
    public ObjectNode resource() {
        ObjectNode resource = received();
        if (state != State.DRAFT) {
            resource.put("status", state.status()).put("version", version);
        }
        return resource.put("id", id);
    }

    /** The resource as it was received. */
    public ObjectNode received() {
        return (ObjectNode) ExactJson.read(content);
    }

    /** Goes to another state before its publication; the caller has seen that the move is legal. */
    public void become(State next) {
        state = next;
    }

    /** Is published for good, with the form that patients will meet. */
    public void publish(FormDefinition compiled, Instant at) {
        form = FormJson.write(compiled).toString();
        state = State.PUBLISHED;
        publishedAt = at;
    }

    /** Is asked of nobody new from now on. */
    public void retire(Instant at) {
        state = State.RETIRED;
        retiredAt = at;
    }

    /** The compiled form of a published version. */
    public FormDefinition form() {
        return FormJson.read(ExactJson.read(form));
    }
}
