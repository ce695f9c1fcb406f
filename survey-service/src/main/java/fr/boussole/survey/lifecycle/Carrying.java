package fr.boussole.survey.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.survey.difference.Difference;
import fr.boussole.survey.difference.Differences;
import fr.boussole.survey.difference.Meaning;
import fr.boussole.survey.difference.Version;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.lifecycle.Publication.Statement;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.questionnaire.Comparability;
import fr.boussole.survey.questionnaire.Comparability.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works out the scales of a version that follows another: each scale of the last one is carried when it still fits, unless the author
 * gives it anew or gives it up; and each must be stated to be comparable, bridged or broken. Pure.
 */
final class Carrying {
    private static final int DIFFERENCES_TOLD = 20;

    private final Version last;
    private final FormDefinition form;
    private final Publication asked;
    private final Map<String, Scale> given = new LinkedHashMap<>();
    private final List<Violation> faults = new ArrayList<>();
    private final List<Remark> doubts = new ArrayList<>();

    private Carrying(Version last, FormDefinition form, Publication asked) {
        this.last = last;
        this.form = form;
        this.asked = asked;
    }

    /**
     * The scales of the new version and how they stand to the last.
     *
     * @param faults what is not clear about them; nothing may be published until there are none
     * @param doubts what an author vouches for although it looks otherwise
     */
    record Carried(Map<Scale, List<Comparability>> scales, List<Violation> faults, List<Remark> doubts) {}

    /** @param last empty when this is the first version */
    static Carried of(Optional<Version> last, FormDefinition form, Publication asked) {
        Version before = last.orElseGet(() -> new Version(form, List.of()));
        return new Carrying(before, form, asked).carried();
    }

    /** The scales as they would be carried, for whoever looks before publishing. */
    static List<Scale> preview(Version last, FormDefinition form) {
        return new Carrying(last, form, Publication.SILENT).newScales();
    }

    private Carried carried() {
        readGiven();
        refuseStatementsAboutNothing();
        Map<Scale, List<Comparability>> scales = new LinkedHashMap<>();
        List<Difference> differences = Differences.between(last, new Version(form, newScales()));
        for (Scale scale : last.scales()) {
            Optional<Statement> statement = statement(scale.id());
            if (statement.isEmpty()) {
                faults.add(unstated(scale, differences));
            } else if (statement.get().carried()) {
                carry(scale, statement.get(), scales);
                doubt(scale, statement.get(), differences).ifPresent(doubts::add);
            }
        }
        given.values().stream().filter(scale -> old(scale.id()).isEmpty()).forEach(scale -> {
            refuseUnfit(scale, "/scales");
            scales.put(scale, List.of());
        });
        return new Carried(scales, List.copyOf(faults), List.copyOf(doubts));
    }

    private void carry(Scale old, Statement statement, Map<Scale, List<Comparability>> scales) {
        Scale scale = given.getOrDefault(old.id(), moved(old));
        refuseUnfit(scale, statement.pointer());
        statement.bridge().ifPresent(bridge -> bridge.faultsBetween(old, scale)
                .forEach(fault -> faults.add(new Violation(statement.pointer() + "/bridge", fault.in("en")))));
        scales.put(
                scale,
                List.of(new Comparability(
                        old.id(), lastName(), statement.verdict(), statement.bridge(), statement.reason())));
    }

    /** The scales that the author gives, each read for the questionnaire that is being published. */
    private void readGiven() {
        for (int i = 0; i < asked.scales().size(); i++) {
            String pointer = "/scales/" + i;
            try {
                Scale scale = ScaleJson.read(ofThisVersion(asked.scales().get(i)));
                if (given.put(scale.id(), scale) != null) {
                    faults.add(new Violation(pointer, "The scale “" + scale.id() + "” is given twice"));
                }
            } catch (MalformedJson e) {
                e.misshapes().forEach(one -> faults.add(new Violation(pointer + one.pointer(), one.english())));
            }
        }
    }

    private JsonNode ofThisVersion(JsonNode scale) {
        ObjectNode own = scale.deepCopy();
        own.put("questionnaire", form.canonical().toString());
        if (!own.has("version")) {
            own.put("version", old(own.path("id").asText()).map(Scale::version).orElse("1"));
        }
        return own;
    }

    private Scale moved(Scale scale) {
        return scale.of(form.canonical());
    }

    private List<Scale> newScales() {
        Map<String, Scale> scales = new LinkedHashMap<>();
        last.scales().forEach(scale -> scales.put(scale.id(), moved(scale)));
        asked.statements().stream()
                .filter(statement -> !statement.carried())
                .forEach(statement -> scales.remove(statement.scale()));
        scales.putAll(given);
        return List.copyOf(scales.values());
    }

    private void refuseStatementsAboutNothing() {
        Set<String> seen = new HashSet<>();
        for (Statement statement : asked.statements()) {
            if (old(statement.scale()).isEmpty()) {
                faults.add(new Violation(
                        statement.pointer() + "/scale",
                        "“" + statement.scale() + "” is no scale of "
                                + (lastName().equals(form.canonical())
                                        ? "an earlier version: this is the first"
                                        : lastName().toString())));
            }
            if (!seen.add(statement.scale())) {
                faults.add(new Violation(statement.pointer(), "“" + statement.scale() + "” is stated twice"));
            }
            if (!statement.carried() && given.containsKey(statement.scale())) {
                faults.add(
                        new Violation(statement.pointer(), "“" + statement.scale() + "” is both given and given up"));
            }
        }
    }

    private void refuseUnfit(Scale scale, String pointer) {
        scale.faultsAgainst(form)
                .forEach(fault -> faults.add(new Violation(
                        pointer,
                        "The scale “" + scale.id() + "” does not fit the new version: " + fault.in("en")
                                + "; give it anew in “scales”, or give it up with BREAK and “carried”: false")));
    }

    private static Optional<Remark> doubt(Scale scale, Statement statement, List<Difference> differences) {
        List<Difference> rescoring = Differences.touching(scale, differences).stream()
                .filter(one -> one.meaning() == Meaning.CHANGES_SCORES)
                .toList();
        return statement.verdict() == Verdict.COMPARABLE && !rescoring.isEmpty()
                ? Optional.of(Remark.warned(
                        "comparability",
                        "Questionnaire",
                        "The scale “" + scale.id()
                                + "” is stated to be COMPARABLE although the same answers may give other scores: "
                                + told(rescoring) + "."))
                : Optional.empty();
    }

    private static String told(List<Difference> differences) {
        return differences.stream()
                .limit(DIFFERENCES_TOLD)
                .map(one -> one.sentence().in("en") + " (" + one.meaning() + ")")
                .collect(Collectors.joining("; "));
    }

    private Violation unstated(Scale scale, List<Difference> differences) {
        List<Difference> touching = Differences.touching(scale, differences);
        String differing = touching.isEmpty() ? "Nothing that it counts has changed" : told(touching);
        return new Violation(
                "/comparability",
                "The scale “" + scale.id() + "” must be stated to be COMPARABLE, BRIDGED or a BREAK with that of "
                        + lastName() + ". " + differing + ".");
    }

    private Optional<Statement> statement(String scale) {
        return asked.statements().stream()
                .filter(one -> one.scale().equals(scale))
                .findFirst();
    }

    private Optional<Scale> old(String scale) {
        return last.scales().stream().filter(one -> one.id().equals(scale)).findFirst();
    }

    private Canonical lastName() {
        return last.form().canonical();
    }
}
