package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One content that a questionnaire had while it was written: who kept it, and when. It never changes. */
@Entity
class QuestionnaireRevision extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String questionnaire;
    int number;
    String content;
    Instant savedAt;
    String savedBy;

    /** The present content of a questionnaire. */
    static Optional<QuestionnaireRevision> latest(String questionnaire) {
        return find("questionnaire = ?1 order by number desc", questionnaire).firstResultOptional();
    }

    static Optional<QuestionnaireRevision> of(String questionnaire, int number) {
        return find("questionnaire = ?1 and number = ?2", questionnaire, number).firstResultOptional();
    }

    /** Every content, the latest first, a page at a time. */
    static List<QuestionnaireRevision> history(String questionnaire, int page, int count) {
        return QuestionnaireRevision.<QuestionnaireRevision>find(
                        "questionnaire = ?1 order by number desc", questionnaire)
                .page(page, count)
                .list();
    }

    /** Keeps what a questionnaire holds from now on. */
    static void append(QuestionnaireVersion version, Instant at, Optional<String> who) {
        QuestionnaireRevision revision = new QuestionnaireRevision();
        revision.questionnaire = version.id;
        revision.number = latest(version.id).map(before -> before.number + 1).orElse(1);
        revision.content = version.content;
        revision.savedAt = at;
        revision.savedBy = who.orElse(null);
        revision.persist();
    }

    /** The resource as it was kept. */
    ObjectNode resource() {
        ObjectNode resource = (ObjectNode) ExactJson.read(content);
        resource.put("id", questionnaire);
        return sign(resource);
    }

    /** Says in {@code meta} which content this is. */
    ObjectNode sign(ObjectNode resource) {
        resource.withObject("/meta").put("versionId", Integer.toString(number)).put("lastUpdated", savedAt.toString());
        return resource;
    }

    String etag() {
        return "W/\"" + number + "\"";
    }
}
