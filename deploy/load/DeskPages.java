import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How long the coordinators' first page takes when many are followed: for one hospital, and for all.
 *
 * <pre>java deploy/load/DeskPages.java [invitations=100000] [data=.boussole]</pre>
 *
 * Enrols invented people on the hip pathway (two invitations each, without a contact, their operations spread over two years) at ten
 * hospitals, then asks for the page again and again. A page is two queries and its table of fifty people.
 */
public class DeskPages {

    private static final int HOSPITALS = 10;
    private static final int IN_A_FILE = 1000;
    private static final int DAYS = 730;
    private static final int WARMING = 10;
    private static final int MEASURED = 50;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String endpoints;

    private DeskPages(Path data) throws IOException {
        endpoints = Files.readString(data.resolve("endpoints.json"));
    }

    public static void main(String[] arguments) throws Exception {
        int invitations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path data = Path.of(arguments.length > 1 ? arguments[1] : ".boussole");
        new DeskPages(data).run(invitations / 2);
    }

    private void run(int people) throws Exception {
        String run = Long.toString(System.currentTimeMillis(), 36);
        long start = System.nanoTime();
        for (int first = 0; first < people; first += IN_A_FILE) {
            enrol(run, first, Math.min(people, first + IN_A_FILE));
        }
        System.out.printf(Locale.ROOT, "%,d people enrolled in %.0f s%n", people, seconds(start));
        measure("one hospital", "/desk?unit=hopital-a");
        measure("all hospitals", "/desk");
    }

    private void enrol(String run, int from, int to) throws Exception {
        String file = IntStream.range(from, to).mapToObj(person -> person(run, person)).collect(Collectors.joining("\n"));
        call(
                URI.create(field("response") + "/api/episodes/bulk"),
                "application/json",
                request -> request.header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofString(file)));
    }

    private static String person(String run, int person) {
        return String.format(
                Locale.ROOT,
                "{\"establishmentReference\":\"desk-%s-%d\",\"pathway\":\"hip-replacement\",\"organisation\":\"hopital-%c-chirurgie\","
                        + "\"anchorDate\":\"%s\",\"ageBand\":\"60-69\",\"sex\":\"F\",\"attributes\":{\"surgery\":\"primary\"}}",
                run,
                person,
                'a' + person % HOSPITALS,
                LocalDate.now().plusDays(180 - person / HOSPITALS % DAYS));
    }

    private void measure(String whose, String page) throws Exception {
        URI address = URI.create(field("response") + page);
        long[] millis = new long[MEASURED];
        for (int i = -WARMING; i < MEASURED; i++) {
            token();
            long start = System.nanoTime();
            call(address, "text/html", HttpRequest.Builder::GET);
            if (i >= 0) {
                millis[i] = Math.round(seconds(start) * 1000);
            }
        }
        long[] sorted = LongStream.of(millis).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: median %d ms, nine in ten below %d ms, slowest %d ms%n",
                whose,
                sorted[MEASURED / 2],
                sorted[MEASURED * 9 / 10],
                sorted[MEASURED - 1]);
    }

    private interface Step {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private String call(URI address, String accept, Step step) throws Exception {
        var request = step.of(HttpRequest.newBuilder(address)
                .timeout(Duration.ofHours(1))
                .header("Accept", accept)
                .header("Authorization", "Bearer " + token()));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(address + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private String token = "";
    private long tokenAt;

    private String token() throws Exception {
        if (token.isEmpty() || seconds(tokenAt) > 30) {
            var request = HttpRequest.newBuilder(URI.create(field("keycloak") + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=boussole-loader&client_secret="
                            + field("loaderSecret")));
            tokenAt = System.nanoTime();
            token = text("access_token", http.send(request.build(), BodyHandlers.ofString()).body());
        }
        return token;
    }

    private String field(String name) {
        return text(name, endpoints);
    }

    private static String text(String field, String json) {
        var found = Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No " + field + " in " + json);
        }
        return found.group(1);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
