package fr.boussole.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The invented region, which carries two marks among its identifiers: the last day of its invented past, so that a load that
 * was cut short goes on with the same patients, and the same day again once all of them are in.
 */
final class Region {

    private static final String ID = "region-demo";
    private static final String STARTED = "https://boussole.example/demonstration/last-day";
    private static final String FINISHED = "https://boussole.example/demonstration/loaded-to";

    private final PublicApi api;
    private final URI organisations;

    Region(PublicApi api, Endpoints endpoints) {
        this.api = api;
        this.organisations = URI.create(endpoints.survey() + "/api/organisations");
    }

    boolean isLoaded() {
        return mark(FINISHED).isPresent();
    }

    /** The last day of an invented past whose loading was begun. */
    Optional<LocalDate> started() {
        return mark(STARTED).map(LocalDate::parse);
    }

    void start(LocalDate lastDay) {
        put(lastDay, STARTED);
    }

    void finish(LocalDate lastDay) {
        put(lastDay, STARTED, FINISHED);
    }

    private Optional<String> mark(String system) {
        return api.get(organisations).findParents("id").stream()
                .filter(one -> one.path("id").asText().equals(ID))
                .flatMap(one -> one.path("identifiers").findParents("system").stream())
                .filter(identifier -> identifier.path("system").asText().equals(system))
                .map(identifier -> identifier.path("value").asText())
                .findFirst();
    }

    private void put(LocalDate lastDay, String... systems) {
        ArrayNode definition = (ArrayNode) Definitions.organisations();
        for (JsonNode one : definition) {
            if (one.path("id").asText().equals(ID)) {
                ArrayNode identifiers = ((ObjectNode) one).putArray("identifiers");
                for (String system : systems) {
                    identifiers.addObject().put("system", system).put("value", lastDay.toString());
                }
            }
        }
        api.send("PUT", organisations, "application/json", definition);
    }
}
