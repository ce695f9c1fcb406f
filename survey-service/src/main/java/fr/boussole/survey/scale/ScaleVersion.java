package fr.boussole.survey.scale;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.survey.questionnaire.Comparability;
import fr.boussole.survey.questionnaire.ComparabilityJson;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of a scale. A later version of the same scale takes its place; none is ever changed. */
@Entity
@Table(name = "scale")
public class ScaleVersion extends PanacheEntityBase {
    @Id
    String key;

    String id;
    String version;
    String url;

    @Column(name = "url_version")
    String urlVersion;

    String content;
    String comparability;
    Instant createdAt;

    static String key(Scale scale) {
        return scale.questionnaire() + "#" + scale.id() + "|" + scale.version();
    }

    /** Keeps a scale with what is said of it beside its earlier versions. */
    public static void keep(Scale scale, List<Comparability> stated, Instant at) {
        ScaleVersion kept = new ScaleVersion();
        kept.key = key(scale);
        kept.id = scale.id();
        kept.version = scale.version();
        kept.url = scale.questionnaire().url();
        kept.urlVersion = scale.questionnaire().version();
        kept.content = ScaleJson.write(scale).toString();
        kept.comparability = ComparabilityJson.write(stated).toString();
        kept.createdAt = at;
        kept.persistAndFlush();
    }

    static Optional<ScaleVersion> withKey(String key) {
        return findByIdOptional(key);
    }

    /** The scales that count for one version of a questionnaire, the latest version of each. */
    public static List<ScaleVersion> current(Canonical questionnaire) {
        return latest(list(
                "url = ?1 and urlVersion = ?2 order by createdAt, version",
                questionnaire.url(),
                questionnaire.version()));
    }

    /** The scales that count, of every questionnaire. */
    static List<ScaleVersion> current() {
        return latest(list("order by url, urlVersion, createdAt, version"));
    }

    private static List<ScaleVersion> latest(Collection<ScaleVersion> inOrder) {
        Map<String, ScaleVersion> byName = new LinkedHashMap<>();
        inOrder.forEach(one -> byName.put(one.url + "|" + one.urlVersion + "#" + one.id, one));
        return new ArrayList<>(byName.values());
    }

    public String id() {
        return id;
    }

    public Scale scale() {
        return ScaleJson.read(json());
    }

    JsonNode json() {
        return ExactJson.read(content);
    }

    public List<Comparability> comparability() {
        return ComparabilityJson.read(ExactJson.read(comparability), id);
    }

    /** Whether it was kept with all of these statements. */
    boolean states(List<StatedComparability> stated) {
        return stated.stream().allMatch(one -> comparability().stream()
                .anyMatch(kept -> kept.with().toString().equals(one.with())
                        && kept.verdict() == one.verdict()
                        && kept.bridge().equals(one.bridge())));
    }
}
