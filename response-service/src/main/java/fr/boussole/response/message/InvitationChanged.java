package fr.boussole.response.message;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far one step of one episode has come.
 *
 * @param version grows with every change, from 1
 * @param status one of PLANNED, SENT, OPENED, STARTED, COMPLETED, EXPIRED, CANCELLED
 * @param at when this status was reached
 * @param channel by which way it reached the person, or its answer reached us
 * @param dueFrom first day on which an answer counts
 * @param dueTo last day on which an answer counts
 * @param expiresOn last day on which an answer can be given
 * @param reason why it was cancelled, or why it expired without having been asked
 * @param life what happened to it, in order; nothing is known of one from another system
 */
public record InvitationChanged(
        EpisodeFacts episode,
        UUID invitation,
        String step,
        int version,
        String status,
        Instant at,
        String channel,
        LocalDate dueFrom,
        LocalDate dueTo,
        LocalDate expiresOn,
        Optional<String> reason,
        List<LifeEvent> life)
        implements Message {

    public static final String AGGREGATE = "invitations";
    public static final String TYPE = "fr.boussole.invitation.changed.v1";

    public InvitationChanged {
        life = List.copyOf(life);
    }

    /** As other systems tell of one: without its life. */
    public InvitationChanged(
            EpisodeFacts episode,
            UUID invitation,
            String step,
            int version,
            String status,
            Instant at,
            String channel,
            LocalDate dueFrom,
            LocalDate dueTo,
            LocalDate expiresOn,
            Optional<String> reason) {
        this(episode, invitation, step, version, status, at, channel, dueFrom, dueTo, expiresOn, reason, List.of());
    }

    @Override
    public String aggregate() {
        return AGGREGATE;
    }

    @Override
    public String key() {
        return key(episode.id(), step);
    }

    public static String key(String episode, String step) {
        return episode + "/" + step;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<String> body() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("episode", episode.toJson());
        json.put("invitation", invitation.toString())
                .put("step", step)
                .put("version", version)
                .put("status", status)
                .put("at", at.toString())
                .put("channel", channel)
                .put("dueFrom", dueFrom.toString())
                .put("dueTo", dueTo.toString())
                .put("expiresOn", expiresOn.toString());
        reason.ifPresent(why -> json.put("reason", why));
        if (!life.isEmpty()) {
            ArrayNode events = json.putArray("life");
            life.forEach(event -> events.add(event.toJson()));
        }
        return Optional.of(json.toString());
    }
}
