package fr.boussole.local.nhs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The changes of one question to indicator-service, by scale and establishment; says why one is not there. */
final class PlatformGains {

    private static final String CHANGE = "change.";
    private static final Comparison.Found NOT_THERE =
            new Comparison.Found(Optional.empty(), "the platform has nobody there: no pair in the open file");

    private final Map<String, Comparison.Found> found = new HashMap<>();

    /** @param report indicator-service's answer for {@code level=establishment}, all periods together */
    PlatformGains(JsonNode report) {
        JsonNode indicators = report.path("indicators");
        for (JsonNode row : report.path("rows")) {
            String organisation = row.path("place").path("id").asText();
            for (int at = 0; at < indicators.size(); at++) {
                JsonNode heading = indicators.path(at).path("heading");
                if (heading.path("id").asText().startsWith(CHANGE)) {
                    found.put(
                            key(heading.path("scale").asText(), organisation),
                            found(row.path("figures").path(at)));
                }
            }
        }
    }

    Comparison.Found of(String scale, String organisation) {
        return found.getOrDefault(key(scale, organisation), NOT_THERE);
    }

    private static Comparison.Found found(JsonNode disclosed) {
        return switch (disclosed.path("status").asText()) {
            case "shown" -> new Comparison.Found(Optional.of(gain(disclosed.path("figure"))), "");
            case "suppressed" -> new Comparison.Found(Optional.empty(), hidden(disclosed));
            default -> NOT_THERE;
        };
    }

    private static String hidden(JsonNode suppressed) {
        return suppressed.path("reason").asText().equals("TOO_FEW")
                ? "hidden by the platform: fewer than "
                        + suppressed.path("minimum").asText() + " people"
                : "hidden by the platform, so that a smaller group cannot be had by subtraction";
    }

    private static Gain gain(JsonNode change) {
        return new Gain(
                change.required("n").asLong(),
                change.required("before").required("mean").asDouble(),
                change.required("after").required("mean").asDouble(),
                change.required("improved").asLong(),
                change.required("unchanged").asLong(),
                change.required("worsened").asLong());
    }

    private static String key(String scale, String organisation) {
        return scale + " " + organisation;
    }
}
