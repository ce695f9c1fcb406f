package fr.boussole.response.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to an invitation.
 *
 * @param channel by which way
 * @param reason a code, or what the other side said; names no person
 * @param late how long after it was due; never negative
 */
public record LifeEvent(
        Kind event, Instant at, Optional<String> channel, Optional<String> reason, Optional<Duration> late) {

    /** What can happen to an invitation. */
    public enum Kind {
        PLANNED,
        /** Its time has come. */
        DUE,
        SENT,
        DELIVERED,
        /** Came back. */
        BOUNCED,
        /** Could not be sent by that channel, or, without a channel, at all. */
        FAILED,
        /** Its sending was cut short; it may have arrived. */
        UNCERTAIN,
        OPENED,
        STARTED,
        COMPLETED,
        EXPIRED,
        REFUSED,
        CANCELLED,
        PAUSED,
        RESUMED,
        /** Falls due at another time, or can be answered again. */
        MOVED
    }

    public static LifeEvent of(Kind event, Instant at) {
        return new LifeEvent(event, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public LifeEvent by(String way) {
        return new LifeEvent(event, at, Optional.of(way), reason, late);
    }

    public LifeEvent because(String why) {
        return new LifeEvent(event, at, channel, Optional.of(why).filter(text -> !text.isBlank()), late);
    }

    /** Counted from when it was due; what was early is in time. */
    public LifeEvent due(Instant due) {
        Duration since = Duration.between(due, at);
        return new LifeEvent(event, at, channel, reason, Optional.of(since.isNegative() ? Duration.ZERO : since));
    }

    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("event", event.name()).put("at", at.toString());
        channel.ifPresent(way -> json.put("channel", way));
        reason.ifPresent(why -> json.put("reason", why));
        late.ifPresent(since -> json.put("late", since.toSeconds()));
        return json;
    }

    /** Reads what {@link #toJson} wrote. */
    public static LifeEvent read(JsonNode json) {
        return new LifeEvent(
                Kind.valueOf(json.path("event").asText()),
                Instant.parse(json.path("at").asText()),
                Optional.ofNullable(json.get("channel")).map(JsonNode::asText),
                Optional.ofNullable(json.get("reason")).map(JsonNode::asText),
                Optional.ofNullable(json.get("late")).map(JsonNode::asLong).map(Duration::ofSeconds));
    }
}
