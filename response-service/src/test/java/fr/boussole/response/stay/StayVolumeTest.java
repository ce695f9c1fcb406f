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
import java.io.ByteArrayInputStream;
import java.io.InputStream;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A long file, made while it is sent and never whole in memory. It has 5,000 rows here, and as many as
 * {@code -Dstays.rows} says when its speed is measured.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class StayVolumeTest {

    private static final int ROWS = Integer.getInteger("stays.rows", 5_000);
    private static final int FAULTY_EVERY = 1_000;
    private static final String HEADER = "SEJOUR;IPP;FINESS;UF;INTERV;DDN;SEXE;NOM;MAIL;TEL;MODE\n";

    @Inject
    Region region;

    @TestHTTPResource("/api/stays")
    URI stays;

    private final String prefix = "V-" + Ids.next();

    @Test
    void faults_on_known_lines_are_reported_exactly_and_the_same_file_again_changes_nothing() throws Exception {
        region.publish();
        given().contentType("application/json")
                .body(StayResourceTest.MAPPING)
                .put("/api/organisations/tilleuls/stay-mapping")
                .then()
                .statusCode(200);
        int refused = ROWS / FAULTY_EVERY;

        JsonNode first = send();
        assertThat(first.path("created").asInt()).isEqualTo(ROWS - refused);
        assertThat(first.path("refused").asInt()).isEqualTo(refused);
        assertThat(first.path("firstReasons"))
                .extracting(row -> row.path("line").asInt())
                .isEqualTo(IntStream.rangeClosed(1, Math.min(20, refused))
                        .mapToObj(n -> n * FAULTY_EVERY + 1)
                        .toList());

        JsonNode again = send();
        assertThat(again.path("unchanged").asInt()).isEqualTo(ROWS - refused);
        assertThat(again.path("created").asInt() + again.path("amended").asInt())
                .isZero();
        String report = given().get("/api/stays/" + again.path("id").asText() + "/report.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(report.lines().count()).isEqualTo(ROWS + 1);
    }

    private JsonNode send() throws Exception {
        Instant start = Instant.now();
        long cpu = cpu();
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(stays)
                                .header("Content-Type", "text/csv")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(this::file))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        long millis = Math.max(1, Duration.between(start, Instant.now()).toMillis());
        System.out.printf(
                "%,d stays in %,d ms (%,d ms of this process): %,d a second; %,d MB used at the end%n",
                ROWS, millis, (cpu() - cpu) / 1_000_000, ROWS * 1000L / millis, used());
        return new ObjectMapper().readTree(answer.body());
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_048_576;
    }

    private InputStream file() {
        Iterator<InputStream> lines = Stream.concat(
                        Stream.of(HEADER), IntStream.rangeClosed(1, ROWS).mapToObj(this::row))
                .map(line -> (InputStream) new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
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

    private String row(int number) {
        String day = number % FAULTY_EVERY == 0 ? "31/02/2026" : "02/03/2026";
        return "%s-%d;%d;990000001;1203;%s;14/07/1951;2;Camille Exemple;camille.%d@example.org;06 39 98 12 34;8\n"
                .formatted(prefix, number, number % 5000, day, number);
    }
}
