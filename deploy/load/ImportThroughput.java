import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How fast past answers come in, and how long until all of them are in the figures.
 *
 * <pre>java deploy/load/ImportThroughput.java [rows=100000] [data=.boussole]</pre>
 *
 * Sends one file of invented answers on the hip (half before, half after) for one ward in a month of its own, then asks for
 * the number of people who answered until it has grown by as many.
 */
public class ImportThroughput {

    private static final String HIP_ITEMS =
            "pain,sudden-pain,night-pain,washing,transport,dressing,shopping,walking,limping,stairs,standing,work";
    private static final String WARD = "hopital-l-chirurgie";
    /** Asking without pause would measure the asking. */
    private static final long BETWEEN_QUESTIONS_MILLIS = 500;

    private static final String MONTH = "2015-04";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String endpoints;

    private ImportThroughput(Path data) throws IOException {
        endpoints = Files.readString(data.resolve("endpoints.json"));
    }

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path data = Path.of(arguments.length > 1 ? arguments[1] : ".boussole");
        new ImportThroughput(data).run(rows);
    }

    private void run(int rows) throws Exception {
        Path csv = Files.createTempFile("import-throughput", ".csv");
        try {
            write(csv, rows);
            long before = answered();
            long start = System.nanoTime();
            String report = send(csv);
            double sent = seconds(start);
            long expected = before + rows;
            long now = answered();
            while (now < expected) {
                Thread.sleep(BETWEEN_QUESTIONS_MILLIS);
                now = answered();
            }
            double counted = seconds(start);
            System.out.printf(Locale.ROOT, "%,d rows, %,d KB%n", rows, Files.size(csv) / 1024);
            System.out.printf(Locale.ROOT, "acknowledged after %.1f s: %,.0f rows a second%n", sent, rows / sent);
            System.out.printf(
                    Locale.ROOT,
                    "all in the figures after %.1f s: %,.0f rows a second, %.1f s behind the acknowledgement%n",
                    counted,
                    rows / counted,
                    counted - sent);
            System.out.println(report);
        } finally {
            Files.delete(csv);
        }
    }

    private static void write(Path csv, int rows) throws IOException {
        String run = Long.toString(System.currentTimeMillis(), 36);
        try (var out = new PrintWriter(Files.newBufferedWriter(csv))) {
            out.println("episode,organisation,anchor_date,answered_at,age_band,sex,step,attribute.surgery," + HIP_ITEMS
                    + ",general-health");
            for (int row = 0; row < rows; row++) {
                int episode = row / 2;
                boolean isBefore = row % 2 == 0;
                out.printf(
                        Locale.ROOT,
                        "load-%s-%d,%s,%s-15,%s,%d0-%d9,%s,%s,primary,%s,%d%n",
                        run,
                        episode,
                        WARD,
                        MONTH,
                        isBefore ? "2015-04-01" : "2015-10-15",
                        5 + episode % 4,
                        5 + episode % 4,
                        episode % 2 == 0 ? "F" : "M",
                        isBefore ? "before" : "after",
                        items(row),
                        row * 7 % 101);
            }
        }
    }

    private static String items(int row) {
        return HIP_ITEMS.chars()
                .filter(letter -> letter == ',')
                .mapToObj(comma -> String.valueOf(row % 5))
                .collect(Collectors.joining(",")) + "," + row / 5 % 5;
    }

    private String send(Path csv) throws Exception {
        return call(
                URI.create(field("response") + "/api/imports/responses?pathway=hip-replacement"),
                request -> request.header("Content-Type", "text/csv").POST(file(csv)));
    }

    private static HttpRequest.BodyPublisher file(Path csv) {
        try {
            return BodyPublishers.ofFile(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** People who answered, before and after, as the figures have it. */
    private long answered() throws Exception {
        String report = call(
                URI.create(field("indicator") + "/api/pathways/hip-replacement/indicators?organisation=" + WARD
                        + "&from=" + MONTH + "&to=" + MONTH),
                HttpRequest.Builder::GET);
        String total = report.substring(report.indexOf("\"total\""), report.indexOf("\"rows\"", report.indexOf("\"total\"")));
        return Pattern.compile("\"completed\":(\\d+),\"response\"").matcher(total).results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private interface Step {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private String call(URI address, Step step) throws Exception {
        var request = step.of(HttpRequest.newBuilder(address)
                .timeout(Duration.ofHours(1))
                .header("Accept", "application/json")
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
