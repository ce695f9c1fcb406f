package fr.boussole.survey.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.http.SameJson;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.turn.Turn;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps a value set or a code system for good: the same again changes nothing, another content needs another version. */
@ApplicationScoped
class Uploading {
    private static final Pattern FHIR_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    private final Turn turn;
    private final Clock clock;
    private final SecurityIdentity identity;

    Uploading(Turn turn, Clock clock, SecurityIdentity identity) {
        this.turn = turn;
        this.clock = clock;
        this.identity = identity;
    }

    @Transactional
    UploadOutcome take(String type, JsonNode received) {
        List<Remark> faults = TerminologyFaults.of(type, received);
        if (!faults.isEmpty()) {
            return new UploadOutcome.Refused(faults);
        }
        ObjectNode resource = (ObjectNode) received;
        String url = resource.path("url").asText();
        String version = resource.path("version").asText("");
        turn.await("terminology");
        Optional<Terminology> there = Terminology.exactly(type, url, version);
        if (there.isPresent()) {
            return same(there.get(), resource)
                    ? new UploadOutcome.Known(there.get().id)
                    : new UploadOutcome.Conflict(version.isEmpty() ? url : url + "|" + version);
        }
        return new UploadOutcome.Kept(keep(type, resource).id);
    }

    private Terminology keep(String type, ObjectNode resource) {
        Terminology kept = new Terminology();
        kept.id = freeId(resource);
        kept.type = type;
        kept.url = resource.path("url").asText();
        kept.version = resource.path("version").asText("");
        kept.title = Stream.of("title", "name", "url")
                .map(name -> resource.path(name).asText(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        kept.status = resource.path("status").asText("unknown");
        kept.content = resource.toString();
        kept.savedAt = clock.instant();
        kept.savedBy = identity.isAnonymous() ? null : identity.getPrincipal().getName();
        kept.persist();
        return kept;
    }

    private static boolean same(Terminology there, ObjectNode resource) {
        ObjectNode bare = resource.deepCopy();
        bare.remove("id");
        ObjectNode known = (ObjectNode) ExactJson.read(there.content);
        known.remove("id");
        return SameJson.areSame(bare, known);
    }

    private static String freeId(ObjectNode resource) {
        String own = resource.path("id").asText();
        return FHIR_ID.matcher(own).matches()
                        && Terminology.findByIdOptional(own).isEmpty()
                ? own
                : Generators.timeBasedEpochGenerator().generate().toString();
    }
}
