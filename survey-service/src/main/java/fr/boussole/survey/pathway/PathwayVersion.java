package fr.boussole.survey.pathway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Text;
import fr.boussole.form.definition.TextJson;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.JsonPlace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of a pathway, published when it was made and never changed. */
@Entity
@Table(name = "pathway")
public class PathwayVersion extends PanacheEntityBase {
    @Id
    String key;

    String id;
    String version;
    String content;
    Instant publishedAt;

    static Optional<PathwayVersion> of(String id, String version) {
        return findByIdOptional(id + "|" + version);
    }

    /** Every version of every pathway, the latest version of each first. */
    public static List<PathwayVersion> everyOne() {
        return list("order by id, publishedAt desc, version desc");
    }

    /** The pathways whose latest version, the one that new people follow, asks this questionnaire. */
    public static List<PathwayVersion> latestAsking(String questionnaire) {
        Map<String, PathwayVersion> latest = new LinkedHashMap<>();
        everyOne().forEach(version -> latest.putIfAbsent(version.id, version));
        return latest.values().stream()
                .filter(version -> version.content().path("steps").findValuesAsText("questionnaire").contains(questionnaire))
                .toList();
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Text title() {
        return TextJson.read(JsonPlace.root(content()), "title");
    }

    public int stepCount() {
        return content().path("steps").size();
    }

    /** The pathway as its author sent it. */
    ObjectNode content() {
        return (ObjectNode) ExactJson.read(content);
    }

    /** The message and the API's answer; contracts/pathway.schema.json is its shape. */
    public ObjectNode json() {
        return content().put("publishedAt", publishedAt.toString());
    }
}
