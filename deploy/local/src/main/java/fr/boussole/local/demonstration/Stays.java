package fr.boussole.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Sends, each day anew, a hospital's own file of stays through the door that hospitals use: a few people with made-up contacts,
 * whose questionnaires are sent today or in the days that follow.
 */
final class Stays {

    static final String HOSPITAL = "hopital-a";

    private static final Pattern DAYS = Pattern.compile("\\{(-?\\d+)}");
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final PublicApi api;
    private final URI response;

    Stays(PublicApi api, Endpoints endpoints) {
        this.api = api;
        this.response = endpoints.response();
    }

    /** @return how many of them are followed */
    long send(LocalDate today) {
        URI mapping = URI.create(response + "/api/organisations/" + HOSPITAL + "/stay-mapping");
        api.send("PUT", mapping, "application/json", Definitions.stayMapping());
        JsonNode report = api.upload(
                URI.create(response + "/api/stays?organisation=" + HOSPITAL),
                "text/csv",
                BodyPublishers.ofString(file(today)));
        Reports.requireNoRefusal("stays of " + HOSPITAL, report);
        return report.path("created").asLong() + report.path("unchanged").asLong();
    }

    /** The file of that day; {@code {-15}} in it is fifteen days before. */
    static String file(LocalDate today) {
        String file = Definitions.stays().replace("{today}", today.toString());
        return DAYS.matcher(file).replaceAll(days -> today.plusDays(Long.parseLong(days.group(1)))
                .format(FRENCH));
    }
}
