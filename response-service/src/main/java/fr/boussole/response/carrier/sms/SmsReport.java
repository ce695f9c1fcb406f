package fr.boussole.response.carrier.sms;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.response.carrier.DeliveryReport;
import fr.boussole.response.carrier.DeliveryReport.Outcome;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the gateway tells of one SMS. */
record SmsReport(UUID notice, DeliveryReport report) {

    static final int MOST = 1000;
    private static final int UUID_LENGTH = 36;

    /**
     * Those of a body {@code {"reports": […]}}; nothing when it is no such body. One that is no report of a notice of ours, because the
     * gateway serves others too, is left out.
     */
    static Optional<List<SmsReport>> in(JsonNode body, Instant now) {
        JsonNode reports = body.path("reports");
        if (!reports.isArray() || reports.size() > MOST) {
            return Optional.empty();
        }
        List<SmsReport> read = new ArrayList<>();
        reports.forEach(report -> of(report, now).ifPresent(read::add));
        return Optional.of(read);
    }

    private static Optional<SmsReport> of(JsonNode json, Instant now) {
        String code = json.path("code").asText();
        String reason = code.matches("[A-Za-z0-9 ._-]{1,40}") ? code : "";
        return id(json.path("id").asText()).flatMap(notice -> outcome(
                        json.path("status").asText())
                .map(outcome -> new SmsReport(
                        notice, new DeliveryReport(outcome, at(json.path("at").asText(), now), reason))));
    }

    private static Optional<Outcome> outcome(String status) {
        return switch (status) {
            case "delivered" -> Optional.of(Outcome.DELIVERED);
            case "expired" -> Optional.of(Outcome.BOUNCED_SOFT);
            case "failed" -> Optional.of(Outcome.BOUNCED_HARD);
            case "stopped" -> Optional.of(Outcome.UNSUBSCRIBED);
            default -> Optional.empty();
        };
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.length() == UUID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Instant at(String text, Instant now) {
        try {
            Instant at = Instant.parse(text);
            return at.isBefore(now) ? at : now;
        } catch (DateTimeException unreadable) {
            return now;
        }
    }
}
