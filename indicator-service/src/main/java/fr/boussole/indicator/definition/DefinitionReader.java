package fr.boussole.indicator.definition;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.definition.Text;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.score.BridgeJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.indicator.message.Fields;
import fr.boussole.indicator.message.MalformedMessage;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads the messages of the survey service. Fields it does not know are ignored. */
public final class DefinitionReader {
    private DefinitionReader() {}

    public static Questionnaire questionnaire(byte[] json) throws MalformedMessage {
        var fields = Fields.of(json);
        try {
            var form = FormJson.read(fields.object("form").node());
            var scales = new ArrayList<Scale>();
            fields.node().path("scales").forEach(scale -> scales.add(ScaleJson.read(scale)));
            return new Questionnaire(form, scales, joins(fields.node().path("comparability")), counted(fields.node()));
        } catch (IllegalArgumentException unreadable) {
            throw new MalformedMessage("The questionnaire cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    public static Pathway pathway(byte[] json) throws MalformedMessage {
        var fields = Fields.of(json);
        return new Pathway(
                new Pathway.Key(fields.text("id"), fields.text("version")),
                text(fields.node().path("title")),
                text(fields.node().path("question")),
                fields.parsed("zone", ZoneId::of),
                fields.node().path("demonstration").asBoolean(false),
                attributes(fields),
                steps(fields),
                changes(fields),
                Optional.of(fields.textOrEmpty("headline")).filter(id -> !id.isEmpty()),
                Fingerprint.of(json));
    }

    public static Organisation organisation(byte[] json) throws MalformedMessage {
        var fields = Fields.of(json);
        return new Organisation(
                fields.text("id"),
                fields.parsed("type", Organisation.Level::valueOf),
                fields.text("name"),
                Optional.of(fields.textOrEmpty("parent")).filter(id -> !id.isEmpty()),
                fields.node().path("demonstration").asBoolean(false));
    }

    /** What of the message a contribution depends on: that a version is retired changes nothing that was answered. */
    private static String counted(JsonNode message) {
        return Fingerprint.of(
                message.path("form") + "\n" + message.path("scales") + "\n" + message.path("comparability"));
    }

    /** What is bridged without a bridge is a break: nobody can cross it. */
    private static List<Questionnaire.Join> joins(JsonNode comparability) {
        var joins = new ArrayList<Questionnaire.Join>();
        for (var statement : comparability) {
            var bridge = JsonPlace.root(statement).object("bridge").flatMap(BridgeJson::read);
            var verdict = statement.path("verdict").asText();
            if (verdict.equals("COMPARABLE") || verdict.equals("BRIDGED") && bridge.isPresent()) {
                joins.add(new Questionnaire.Join(
                        statement.path("scale").asText(),
                        Canonical.parse(statement.path("with").asText()),
                        verdict.equals("BRIDGED") ? bridge : Optional.empty()));
            }
        }
        return joins;
    }

    private static List<Pathway.Attribute> attributes(Fields pathway) throws MalformedMessage {
        var attributes = new ArrayList<Pathway.Attribute>();
        for (var attribute : each(pathway, "attributes")) {
            var values = new ArrayList<Pathway.Choice>();
            for (var value : each(attribute, "values")) {
                values.add(
                        new Pathway.Choice(value.text("code"), text(value.node().path("title"))));
            }
            attributes.add(new Pathway.Attribute(
                    attribute.text("code"), text(attribute.node().path("title")), values));
        }
        return attributes;
    }

    private static List<Step> steps(Fields pathway) throws MalformedMessage {
        var steps = new ArrayList<Step>();
        var mainAnchor = pathway.node().path("anchor").path("code").asText("");
        for (var step : each(pathway, "steps")) {
            steps.add(new Step(
                    step.text("id"),
                    step.text("phase"),
                    text(step.node().path("title")),
                    step.parsed("questionnaire", Canonical::parse),
                    Optional.of(step.textOrEmpty("anchor")).filter(code -> !code.isEmpty() && !code.equals(mainAnchor)),
                    step.parsed("offset", Period::parse),
                    step.parsed("windowFrom", Period::parse),
                    step.parsed("windowTo", Period::parse),
                    channels(step.node().path("channels"))));
        }
        return steps;
    }

    private static List<String> channels(JsonNode named) {
        var channels = new ArrayList<String>();
        named.forEach(channel -> channels.add(channel.asText()));
        return channels;
    }

    private static List<Pathway.ScaleChange> changes(Fields pathway) throws MalformedMessage {
        var changes = new ArrayList<Pathway.ScaleChange>();
        for (var change : each(pathway, "changes")) {
            changes.add(new Pathway.ScaleChange(change.text("scale"), change.text("from"), change.text("to")));
        }
        return changes;
    }

    private static List<Fields> each(Fields parent, String name) {
        var each = new ArrayList<Fields>();
        parent.node().path(name).forEach(node -> each.add(new Fields(name + '/' + each.size() + '.', node)));
        return each;
    }

    private static Text text(JsonNode byLanguage) {
        var texts = new LinkedHashMap<String, String>();
        byLanguage
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return new Text(texts);
    }
}
