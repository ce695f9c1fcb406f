package fr.boussole.survey.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.SameJson;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.outbox.Outbox;
import fr.boussole.survey.questionnaire.Comparability;
import fr.boussole.survey.questionnaire.QuestionnairePublished;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import fr.boussole.survey.turn.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds a scale to a published questionnaire, and sends the questionnaire again with all its scales. */
@ApplicationScoped
class AddingScale {
    private static final String FIRST_VERSION = "1";

    private final Turn turn;
    private final Outbox outbox;
    private final Clock clock;

    AddingScale(Turn turn, Outbox outbox, Clock clock) {
        this.turn = turn;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    AddOutcome add(JsonNode body) {
        Scale scale = read(body);
        List<StatedComparability> stated = stated(body);
        turn.await("questionnaire");
        QuestionnaireVersion questionnaire = questionnaire(scale.questionnaire());
        refuseUnfit(scale, questionnaire);
        ObjectNode content = ScaleJson.write(scale);
        Optional<ScaleVersion> there = ScaleVersion.withKey(ScaleVersion.key(scale));
        if (there.isPresent()) {
            refuseOther(there.get(), content, stated);
            return new AddOutcome.Known(there.get().json());
        }
        List<String> earlier = earlier(scale, questionnaire);
        refuseUnknown(stated, earlier);
        refuseAstray(scale, stated);
        ScaleVersion.keep(scale, StatedComparability.complete(scale.id(), stated, earlier), clock.instant());
        send(questionnaire);
        return new AddOutcome.Added(content);
    }

    private static Scale read(JsonNode body) {
        try {
            if (body instanceof ObjectNode scale && !scale.has("version")) {
                return ScaleJson.read(scale.deepCopy().put("version", FIRST_VERSION));
            }
            return ScaleJson.read(body);
        } catch (MalformedJson e) {
            throw Problem.malformed("This is not a scale", e);
        }
    }

    private static List<StatedComparability> stated(JsonNode body) {
        try {
            return StatedComparability.read(body);
        } catch (MalformedJson e) {
            throw Problem.malformed("The comparability of this scale is not clear", e);
        }
    }

    private static QuestionnaireVersion questionnaire(Canonical canonical) {
        return QuestionnaireVersion.published(canonical.url(), canonical.version())
                .orElseThrow(() -> Problem.unusable(
                        "questionnaire-not-published",
                        "A scale scores a published questionnaire",
                        List.of(new Violation("/questionnaire", canonical + " is not published"))));
    }

    private static void refuseUnfit(Scale scale, QuestionnaireVersion questionnaire) {
        List<Violation> faults = scale.faultsAgainst(questionnaire.form()).stream()
                .map(fault -> new Violation("/items", fault.in("en")))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.unusable("scale-does-not-fit", "This scale cannot score that questionnaire", faults);
        }
    }

    /** The earlier versions of the questionnaire that have the same scale, the latest first. */
    private static List<String> earlier(Scale scale, QuestionnaireVersion questionnaire) {
        return QuestionnaireVersion.everPublishedOf(questionnaire.url()).stream()
                .filter(other -> other.publishedAt().isBefore(questionnaire.publishedAt()))
                .map(other -> new Canonical(other.url(), other.version()))
                .filter(other -> ScaleVersion.current(other).stream()
                        .anyMatch(there -> there.id().equals(scale.id())))
                .map(Canonical::toString)
                .toList();
    }

    private static void refuseUnknown(List<StatedComparability> stated, List<String> earlier) {
        List<Violation> unknown = stated.stream()
                .filter(one -> !earlier.contains(one.with()))
                .map(one ->
                        new Violation("/comparability", "“" + one.with() + "” is no earlier version with this scale"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.unusable(
                    "unknown-comparison", "A scale is compared with itself on earlier versions", unknown);
        }
    }

    /** A bridge that does not lead from the earlier version of the scale to this one. */
    private static void refuseAstray(Scale scale, List<StatedComparability> stated) {
        List<Violation> faults = new ArrayList<>();
        for (StatedComparability one : stated) {
            one.bridge().ifPresent(bridge -> ScaleVersion.current(Canonical.parse(one.with())).stream()
                    .map(ScaleVersion::scale)
                    .filter(earlier -> earlier.id().equals(scale.id()))
                    .flatMap(earlier -> bridge.faultsBetween(earlier, scale).stream())
                    .forEach(fault -> faults.add(new Violation("/comparability", fault.in("en")))));
        }
        if (!faults.isEmpty()) {
            throw Problem.unusable(
                    "bridge-astray", "This bridge does not lead from the one scale to the other", faults);
        }
    }

    private static void refuseOther(ScaleVersion there, ObjectNode content, List<StatedComparability> stated) {
        if (!SameJson.areSame(there.json(), content) || !there.states(stated)) {
            throw Problem.conflict(
                    "version-conflict",
                    "The scale “" + there.id + "” already has another version " + there.version
                            + " on this questionnaire; give the new one a new version");
        }
    }

    private void send(QuestionnaireVersion questionnaire) {
        List<ScaleVersion> scales = ScaleVersion.current(new Canonical(questionnaire.url(), questionnaire.version()));
        List<Comparability> comparability =
                scales.stream().flatMap(one -> one.comparability().stream()).toList();
        QuestionnairePublished.of(
                        questionnaire, scales.stream().map(ScaleVersion::scale).toList(), comparability)
                .appendTo(outbox);
    }
}
