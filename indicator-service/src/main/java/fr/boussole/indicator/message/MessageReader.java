package fr.boussole.indicator.message;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.MalformedResponse;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.definition.Canonical;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the JSON of a message. Fields it does not know are ignored; a field it needs and does not find is a refusal. */
public final class MessageReader {
    private MessageReader() {}

    /** The message about the thing that a key names; one whose body speaks of another thing is refused. */
    public static EpisodeMessage read(EpisodeKey key, byte[] json) throws MalformedMessage {
        var message = key.kind() == EpisodeKey.Kind.RESPONSE ? response(json) : invitation(json);
        if (!message.key().equals(key)) {
            throw new MalformedMessage("The key names " + key.stored() + " but the message is about "
                    + message.key().stored());
        }
        return message;
    }

    /** A response message, as in the contract {@code response.schema.json}. */
    public static ResponseRecorded response(byte[] json) throws MalformedMessage {
        var fields = Fields.of(json);
        var status = fields.parsed("status", MessageReader::responseStatus);
        return new ResponseRecorded(
                facts(fields.object("episode")),
                fields.text("step"),
                fields.text("response"),
                fields.wholeNumber("version"),
                status,
                answeredAt(fields, status),
                fields.parsed("questionnaire", Canonical::parse),
                answers(fields.object("resource").node()));
    }

    private static Optional<Instant> answeredAt(Fields fields, ResponseRecorded.Status status) throws MalformedMessage {
        return status.isSubmitted() || fields.node().hasNonNull("answeredAt")
                ? Optional.of(fields.parsed("answeredAt", Instant::parse))
                : Optional.empty();
    }

    /** An invitation message, as in the contract {@code invitation.schema.json}. */
    public static InvitationChanged invitation(byte[] json) throws MalformedMessage {
        var fields = Fields.of(json);
        return new InvitationChanged(
                facts(fields.object("episode")),
                fields.text("step"),
                fields.wholeNumber("version"),
                fields.parsed("status", InvitationChanged.Status::valueOf),
                fields.textOrEmpty("reason"),
                life(fields));
    }

    private static List<LifeEvent> life(Fields invitation) throws MalformedMessage {
        var life = new ArrayList<LifeEvent>();
        for (var node : invitation.node().path("life")) {
            var one = new Fields("life." + life.size() + '.', node);
            life.add(new LifeEvent(
                    one.text("event"),
                    one.parsed("at", Instant::parse),
                    Optional.of(one.textOrEmpty("channel")).filter(channel -> !channel.isEmpty()),
                    node.hasNonNull("late")
                            ? Optional.of(Duration.ofSeconds(one.wholeNumber("late")))
                            : Optional.empty()));
        }
        return life;
    }

    private static EpisodeFacts facts(Fields episode) throws MalformedMessage {
        return new EpisodeFacts(
                episode.text("id"),
                episode.wholeNumber("version"),
                episode.text("pathway"),
                episode.text("pathwayVersion"),
                episode.text("organisation"),
                episode.parsed("anchorDate", LocalDate::parse),
                anchors(episode),
                episode.textOrEmpty("ageBand"),
                episode.textOrEmpty("sex"),
                attributes(episode.node().path("attributes")),
                episode.node().path("anonymous").asBoolean(false));
    }

    private static TreeMap<String, LocalDate> anchors(Fields episode) throws MalformedMessage {
        var anchors = new TreeMap<String, LocalDate>();
        if (episode.node().hasNonNull("anchors")) {
            var dated = episode.object("anchors");
            for (var code : (Iterable<String>) dated.node()::fieldNames) {
                anchors.put(code, dated.parsed(code, LocalDate::parse));
            }
        }
        return anchors;
    }

    private static TreeMap<String, String> attributes(JsonNode object) {
        var attributes = new TreeMap<String, String>();
        object.properties()
                .forEach(
                        entry -> attributes.put(entry.getKey(), entry.getValue().asText()));
        return attributes;
    }

    private static ResponseRecorded.Status responseStatus(String code) {
        return ResponseRecorded.Status.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Answers answers(JsonNode resource) throws MalformedMessage {
        try {
            return ResponseJson.read(resource);
        } catch (MalformedResponse refusal) {
            throw new MalformedMessage("resource: " + refusal.getMessage(), refusal);
        }
    }
}
