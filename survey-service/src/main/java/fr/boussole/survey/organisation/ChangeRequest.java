package fr.boussole.survey.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.survey.http.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The body of a change: what is wrong with it is collected while it is read. */
final class ChangeRequest {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_REASON = 1_000;

    private final JsonPlace place;

    ChangeRequest(JsonNode body) {
        this.place = JsonPlace.root(body);
        place.isObject();
    }

    String text(String property) {
        return place.requiredText(property).orElse("");
    }

    String name() {
        String name = text("name");
        if (name.length() > LONGEST_NAME) {
            place.at("name").refuse("Au plus 255 caractères", "At most 255 characters");
        }
        return name;
    }

    String reason() {
        String reason = place.text("reason").orElse("");
        if (reason.length() > LONGEST_REASON) {
            place.at("reason").refuse("Au plus 1000 caractères", "At most 1,000 characters");
        }
        return reason;
    }

    LocalDate date(String property) {
        String text = text(property);
        try {
            LocalDate date = text.isEmpty() ? EARLIEST : LocalDate.parse(text);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeException e) {
            // Said below, as for a date out of reach.
        }
        place.at(property).refuse("Une date comme 2026-03-31", "A date such as 2026-03-31");
        return EARLIEST;
    }

    void refuseMisshapes() {
        if (!place.misshapes().isEmpty()) {
            throw Problem.malformed("This change cannot be read", new MalformedJson(place.misshapes()));
        }
    }
}
