package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.compile.Compilation;
import fr.boussole.survey.compile.Compiled;
import fr.boussole.survey.http.SameJson;
import fr.boussole.survey.policy.ImportPolicy;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Verdict;
import fr.boussole.survey.turn.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes a questionnaire in: judged by the policy, compiled to see what will be lost on the way to patients, kept as a draft. */
@ApplicationScoped
public class Importing {
    private static final Pattern FHIR_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    private final Turn turn;
    private final Clock clock;

    Importing(Turn turn, Clock clock) {
        this.turn = turn;
        this.clock = clock;
    }

    /** Keeps a new questionnaire, unless the same is there already. */
    @Transactional
    public ImportOutcome take(JsonNode received) {
        return judged(received, this::keep);
    }

    /** Replaces a draft. The caller has seen that it is one. */
    @Transactional
    ImportOutcome replace(String id, JsonNode received) {
        return judged(received, draft -> replace(id, draft));
    }

    private ImportOutcome judged(JsonNode received, Function<Draft, ImportOutcome> next) {
        Verdict verdict = ImportPolicy.judge(received);
        if (verdict instanceof Verdict.Accepted accepted) {
            Compiled compiled = Compilation.of(accepted.questionnaire());
            List<Remark> remarks = new ArrayList<>(accepted.remarks());
            remarks.addAll(compiled.remarks());
            return next.apply(new Draft(accepted.questionnaire(), List.copyOf(remarks)));
        }
        return new ImportOutcome.Refused(verdict.remarks());
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
        return new ImportOutcome.Kept(version.id, draft.remarks());
    }

    private ImportOutcome replace(String id, Draft draft) {
        Optional<QuestionnaireVersion> there = sameName(draft).filter(other -> !other.id.equals(id));
        if (there.isPresent()) {
            return new ImportOutcome.Conflict(draft.canonical());
        }
        QuestionnaireVersion version = QuestionnaireVersion.withId(id).orElseThrow();
        if (!version.isDraft()) {
            return new ImportOutcome.Conflict(draft.canonical());
        }
        draft.writeTo(version);
        return new ImportOutcome.Known(id, draft.remarks());
    }

    /** The version that has the same url and version, with nobody else importing one meanwhile. */
    private Optional<QuestionnaireVersion> sameName(Draft draft) {
        turn.await("questionnaire");
        return draft.url().flatMap(url -> QuestionnaireVersion.of(url, draft.version()));
    }

    /** The same but for what this server adds: the id, and at publication the status and the version. */
    private static boolean same(QuestionnaireVersion there, Draft draft) {
        return SameJson.areSame(bare(ExactJson.read(there.content)), bare(draft.content()));
    }

    private static JsonNode bare(JsonNode content) {
        ObjectNode bare = content.deepCopy();
        bare.put("version", Compilation.version(content));
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
