package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.compile.Compilation;
import fr.boussole.survey.http.SameJson;
import fr.boussole.survey.policy.Strictness;
import fr.boussole.survey.policy.Verdict;
import fr.boussole.survey.turn.Turn;
import fr.boussole.survey.xlsform.Conversion;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes a questionnaire in: judged by the policy, compiled to see what will be lost on the way to patients, kept as a draft. */
@ApplicationScoped
public class Importing {
    private static final Pattern FHIR_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    private final Judging judging;
    private final Turn turn;
    private final Clock clock;
    private final SecurityIdentity identity;

    Importing(Judging judging, Turn turn, Clock clock, SecurityIdentity identity) {
        this.judging = judging;
        this.turn = turn;
        this.clock = clock;
        this.identity = identity;
    }

    /** Keeps a new questionnaire, judged with standard strictness, unless the same is there already. */
    @Transactional
    public ImportOutcome take(JsonNode received) {
        return take(received, Strictness.STANDARD);
    }

    /** Keeps a new questionnaire, unless the same is there already. */
    @Transactional
    public ImportOutcome take(JsonNode received, Strictness strictness) {
        return judged(received, strictness, this::keep);
    }

    /** Keeps what an XLSForm came to, with what was remarked on its way. */
    @Transactional
    public ImportOutcome take(Conversion form) {
        return form instanceof Conversion.Converted converted
                ? take(converted.questionnaire()).after(converted.remarks())
                : new ImportOutcome.Refused(((Conversion.Refused) form).remarks());
    }

    /**
     * Replaces a draft. The caller has seen that it is one.
     *
     * @param match the ETag of the content that is to be replaced; any content when empty
     */
    @Transactional
    ImportOutcome replace(String id, JsonNode received, Strictness strictness, Optional<String> match) {
        return judged(received, strictness, draft -> replace(id, draft, match));
    }

    private ImportOutcome judged(JsonNode received, Strictness strictness, Function<Draft, ImportOutcome> next) {
        Verdict verdict = judging.judge(received, strictness);
        return verdict instanceof Verdict.Accepted accepted
                ? next.apply(new Draft(accepted.questionnaire(), accepted.remarks()))
                : new ImportOutcome.Refused(verdict.remarks());
    }

    private ImportOutcome keep(Draft draft) {
        Optional<QuestionnaireVersion> there = sameName(draft);
        if (there.isPresent()) {
            return same(there.get(), draft)
                    ? new ImportOutcome.Known(there.get().id, draft.remarks())
                    : new ImportOutcome.Conflict(draft.canonical());
        }
        QuestionnaireVersion version = new QuestionnaireVersion();
        version.id = freeId(draft.content());
        version.state = State.DRAFT;
        version.importedAt = clock.instant();
        draft.writeTo(version);
        version.persist();
        QuestionnaireRevision.append(version, version.importedAt, who());
        return new ImportOutcome.Kept(version.id, draft.remarks());
    }

    private ImportOutcome replace(String id, Draft draft, Optional<String> match) {
        Optional<QuestionnaireVersion> there = sameName(draft).filter(other -> !other.id.equals(id));
        Optional<String> present = QuestionnaireRevision.latest(id).map(QuestionnaireRevision::etag);
        if (match.filter(etag -> !isOf(etag, present.orElse(""))).isPresent()) {
            return new ImportOutcome.Stale(present.orElse(""));
        }
        if (there.isPresent()) {
            return new ImportOutcome.Conflict(draft.canonical());
        }
        QuestionnaireVersion version = QuestionnaireVersion.withId(id).orElseThrow();
        if (!version.isDraft()) {
            return new ImportOutcome.Conflict(draft.canonical());
        }
        draft.writeTo(version);
        if (!QuestionnaireRevision.latest(id).map(latest -> latest.content).equals(Optional.of(version.content))) {
            QuestionnaireRevision.append(version, clock.instant(), who());
        }
        return new ImportOutcome.Known(id, draft.remarks());
    }

    /** The version that has the same url and version, with nobody else importing one meanwhile. */
    private Optional<QuestionnaireVersion> sameName(Draft draft) {
        turn.await("questionnaire");
        return draft.url().flatMap(url -> QuestionnaireVersion.of(url, draft.version()));
    }

    /** Whether an If-Match names this ETag: weak or strong, or any content by {@code *}. */
    private static boolean isOf(String match, String etag) {
        return match.equals("*") || match.replace("W/", "").equals(etag.replace("W/", ""));
    }

    private Optional<String> who() {
        return identity.isAnonymous()
                ? Optional.empty()
                : Optional.of(identity.getPrincipal().getName());
    }

    /** The same but for what this server adds: the id, what kind of copy it is, and at publication the status and the version. */
    private static boolean same(QuestionnaireVersion there, Draft draft) {
        return SameJson.areSame(bare(ExactJson.read(there.content)), bare(draft.content()));
    }

    private static JsonNode bare(JsonNode content) {
        ObjectNode bare = content.deepCopy();
        bare.put("version", Compilation.version(content));
        if (bare.get("meta") instanceof ObjectNode meta) {
            meta.remove(List.of("versionId", "lastUpdated"));
            if (meta.isEmpty()) {
                bare.remove("meta");
            }
        }
        return bare.without(List.of("id", "status"));
    }

    /** The resource's own id as long as it is free, or else a new one. */
    private static String freeId(JsonNode content) {
        String own = content.path("id").asText();
        boolean free = FHIR_ID.matcher(own).matches()
                && QuestionnaireVersion.withId(own).isEmpty();
        return free ? own : Generators.timeBasedEpochGenerator().generate().toString();
    }
}
