package fr.boussole.response.alert.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.response.alert.AlertCase;
import fr.boussole.response.alert.AlertEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A case as the API tells it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AlertView(
        UUID id,
        String episode,
        UUID invitation,
        String organisation,
        AlertCase.Kind kind,
        String rule,
        String severity,
        boolean holds,
        boolean late,
        Instant openedAt,
        Instant dueAt,
        Optional<String> assignedTo,
        Optional<Instant> acknowledgedAt,
        Optional<Instant> escalatedAt,
        Optional<Instant> closedAt,
        Optional<JsonNode> cause,
        List<Happening> history) {

    /** Something that happened to it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Happening(Instant at, String who, AlertEvent.What what, String note) {}

    /** Without what raised it. */
    static AlertView listed(AlertCase of, Instant now) {
        return of(of, now, Optional.empty(), List.of());
    }

    /** With what raised it and all that happened since. */
    static AlertView whole(AlertCase of, Instant now) {
        return of(
                of,
                now,
                Optional.of(ExactJson.read(of.cause)),
                AlertEvent.of(of.id).stream()
                        .map(event -> new Happening(event.at, event.who, event.what, event.note))
                        .toList());
    }

    private static AlertView of(AlertCase of, Instant now, Optional<JsonNode> cause, List<Happening> history) {
        return new AlertView(
                of.id,
                of.episode,
                of.invitation,
                of.organisation,
                of.kind,
                of.rule,
                of.severity.name(),
                of.holds,
                of.isLate(now),
                of.openedAt,
                of.dueAt,
                Optional.ofNullable(of.assignedTo),
                Optional.ofNullable(of.acknowledgedAt),
                Optional.ofNullable(of.escalatedAt),
                Optional.ofNullable(of.closedAt),
                cause,
                history);
    }
}
