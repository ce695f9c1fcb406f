package fr.boussole.response.stay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.identity.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A long file with every kind of faulty line at known places, made while it is sent and never whole in memory. It has 5,000 rows
 * here, and as many as {@code -Dstays.rows} says when its speed is measured.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class StayVolumeTest {

    private static final int ROWS = Integer.getInteger("stays.rows", 5_000);
    private static final int ODD_EVERY = 100;
    private static final String HEADER = "SEJOUR;IPP;FINESS;UF;INTERV;SORTIE;DDN;SEXE;NOM;MAIL;TEL;MODE\n";
    private static final String USUAL =
            "%s;%d;990000001;1203;02/03/2026;06/03/2026;14/07/1951;2;Camille Exemple;camille.%d@example.org;06 39 98 12 34;8\n";

    private static final String MAPPING = StayResourceTest.MAPPING.replace(
            "{\"operation\": \"INTERV\"}",
            "{\"operation\": \"INTERV\", \"discharge\": \"SORTIE\"}, \"order\": [\"operation\", \"discharge\"]");

    /** A row that is not like the others, what becomes of it, and in which column the reason is. */
    private enum Odd {
        BAD_DATE("refused,INTERV", row -> row.replace("02/03/2026", "31/02/2026")),
        UNKNOWN_UNIT("refused,UF", row -> row.replace(";1203;", ";77;")),
        BAD_FINESS("refused,FINESS", row -> row.replace("990000001", "99")),
        FOREIGN_HOSPITAL("refused,FINESS", row -> row.replace("990000001", "990000099")),
        BORN_AFTER_THE_EVENT("refused,DDN", row -> row.replace("14/07/1951", "03/03/2026")),
        GONE_BEFORE_THE_EVENT("refused,SORTIE", row -> row.replace("06/03/2026", "01/03/2026")),
        BAD_ADDRESS("refused,MAIL", row -> row.replace("@example.org", "")),
        NO_CONTACT("not-enrolled,", row -> row.replaceAll("camille[^;]*;[^;]*;", ";;")),
        EXCLUDED("excluded,", row -> row.replace(";8\n", ";9\n")),
        TWICE_IN_THE_FILE("unchanged,", row -> row),
        CONTRADICTS_THE_FILE("refused,", row -> row.replace(";1203;", ";1204;")),
        KNOWN_FROM_ANOTHER_FILE("unchanged,", row -> row),
        QUOTE_NOT_CLOSED("refused,", row -> row.replace("Camille", "\"Camille")),
        QUOTE_CLOSED_TOO_EARLY("refused,", row -> row.replace("Camille Exemple", "\"Camille\" Exemple")),
        TOO_LONG("refused,", row -> row.replace("Camille", "x".repeat(100_000))),
        BAD_ENCODING("refused,", row -> row.replace("Camille", "Zo\u0081")),
        CHARACTER_ZERO("refused,", row -> row.replace("Camille", "\0")),
        MISSING_FIELD("refused,", row -> row.replace(";8\n", "\n")),
        TWO_LINES_IN_ONE_FIELD("refused,NOM", row -> row.replace("Camille Exemple", "\"Camille\nExemple\""));

        private final String outcome;
        private final UnaryOperator<String> change;

        Odd(String outcome, UnaryOperator<String> change) {
            this.outcome = outcome;
            this.change = change;
        }

        private boolean isOfTheRowBefore() {
            return this == TWICE_IN_THE_FILE || this == CONTRADICTS_THE_FILE;
        }
    }

    @Inject
    Region region;

    @TestHTTPResource("/api/stays")
    URI stays;

    private final String prefix = "V-" + Ids.next();

    @Test
    void faults_on_known_lines_are_reported_exactly_and_the_same_file_again_changes_nothing() throws Exception {
        region.publish();
        given().contentType("application/json")
                .body(MAPPING)
                .put("/api/organisations/tilleuls/stay-mapping")
                .then()
                .statusCode(200);
        send(() -> stream(Stream.concat(
                Stream.of(HEADER),
                IntStream.rangeClosed(1, ROWS)
                        .filter(number -> odd(number).equals(Optional.of(Odd.KNOWN_FROM_ANOTHER_FILE)))
                        .mapToObj(this::row))));

        JsonNode first = send(this::file);
        assertThat(first.path("rows").asInt()).isEqualTo(ROWS);
        assertOutcomes(first, false);

        JsonNode again = send(this::file);
        assertThat(again.path("created").asInt() + again.path("amended").asInt())
                .isZero();
        assertOutcomes(again, true);
    }

    /** Each line of the report, in order: a row has one for each of its reasons, and only that. */
    private void assertOutcomes(JsonNode report, boolean isAgain) throws IOException {
        InputStream csv = given().get("/api/stays/" + report.path("id").asText() + "/report.csv")
                .then()
                .statusCode(200)
                .extract()
                .asInputStream();
        try (var lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("line,outcome,column,reason");
            int line = 2;
            for (int number = 1; number <= ROWS; number++) {
                String outcome = odd(number).map(odd -> odd.outcome).orElse("created,");
                boolean isKnown = isAgain && (outcome.equals("created,") || outcome.equals("not-enrolled,"));
                String beginning = line + "," + (isKnown ? "unchanged," : outcome);
                assertThat(lines.readLine())
                        .as("row %d, %s", number, odd(number))
                        .startsWith(beginning)
                        .hasSizeGreaterThan(beginning.length() + (outcome.startsWith("refused") ? 10 : 0));
                line += odd(number).equals(Optional.of(Odd.TWO_LINES_IN_ONE_FIELD)) ? 2 : 1;
            }
            assertThat(lines.readLine()).isNull();
        }
    }

    private JsonNode send(Supplier<InputStream> file) throws Exception {
        Instant start = Instant.now();
        long cpu = cpu();
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(stays)
                                .header("Content-Type", "text/csv")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(file))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        long millis = Math.max(1, Duration.between(start, Instant.now()).toMillis());
        JsonNode report = new ObjectMapper().readTree(answer.body());
        long rows = report.path("rows").asLong();
        System.out.printf(
                "%,d stays in %,d ms (%,d ms of this process): %,d a second; %,d MB used at the end%n",
                rows, millis, (cpu() - cpu) / 1_000_000, rows * 1000L / millis, used());
        return report;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_048_576;
    }

    private InputStream file() {
        return stream(
                Stream.concat(Stream.of(HEADER), IntStream.rangeClosed(1, ROWS).mapToObj(this::row)));
    }

    /** In the hospital's windows-1252, of which the byte 81 is no character. */
    private static InputStream stream(Stream<String> rows) {
        Iterator<InputStream> lines = rows.map(
                        line -> (InputStream) new ByteArrayInputStream(line.getBytes(StandardCharsets.ISO_8859_1)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return lines.next();
            }
        });
    }

    private static Optional<Odd> odd(int number) {
        return number % ODD_EVERY == 0
                ? Optional.of(Odd.values()[number / ODD_EVERY % Odd.values().length])
                : Optional.empty();
    }

    private String row(int number) {
        Optional<Odd> odd = odd(number);
        int stay = odd.filter(Odd::isOfTheRowBefore).isPresent() ? number - 1 : number;
        String row = USUAL.formatted(prefix + "-" + stay, stay % 5000, stay);
        return odd.map(each -> each.change.apply(row)).orElse(row);
    }
}
