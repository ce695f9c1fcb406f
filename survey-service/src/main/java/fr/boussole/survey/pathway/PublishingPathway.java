package fr.boussole.survey.pathway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.SameJson;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.outbox.Outbox;
import fr.boussole.survey.turn.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Publishes a version of a pathway once it can be walked: every step's questionnaire published, every window sane, every scale known. */
@ApplicationScoped
class PublishingPathway {
    static final String TOPIC = "pathways";
    static final String TYPE = "fr.boussole.pathway.published.v1";

    private final Turn turn;
    private final Outbox outbox;
    private final Clock clock;

    PublishingPathway(Turn turn, Outbox outbox, Clock clock) {
        this.turn = turn;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    PublishOutcome publish(JsonNode body) {
        Pathway pathway = read(body);
        ObjectNode content = body.deepCopy();
        content.remove("publishedAt");
        turn.await("pathway");
        Optional<PathwayVersion> there = PathwayVersion.of(pathway.id(), pathway.version());
        if (there.isPresent()) {
            return known(there.get(), content);
        }
        List<Violation> faults = PathwayFaults.of(pathway, new PublishedSurveys());
        if (!faults.isEmpty()) {
            throw Problem.unusable("unusable-pathway", "This pathway cannot be walked", faults);
        }
        PathwayVersion version = keep(pathway, content);
        outbox.append(TOPIC, version.key, TYPE, version.json());
        return new PublishOutcome.Published(version.json());
    }

    static Pathway read(JsonNode body) {
        try {
            return Pathway.read(JsonPlace.root(body));
        } catch (MalformedJson e) {
            throw Problem.malformed("This is not a pathway", e);
        }
    }

    private static PublishOutcome known(PathwayVersion there, ObjectNode content) {
        if (!SameJson.areSame(there.content(), content)) {
            throw Problem.conflict(
                    "version-conflict",
                    "Version " + there.version + " of the pathway “" + there.id
                            + "” has another content and never changes; give the new one a new version");
        }
        return new PublishOutcome.Known(there.json());
    }

    private PathwayVersion keep(Pathway pathway, ObjectNode content) {
        PathwayVersion version = new PathwayVersion();
        version.id = pathway.id();
        version.version = pathway.version();
        version.key = pathway.id() + "|" + pathway.version();
        version.content = content.toString();
        version.publishedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        version.persist();
        return version;
    }
}
