package fr.boussole.response.imports;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.*;
import fr.boussole.response.*;
import fr.boussole.response.catalogue.Catalogue;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "a", roles = "admin")
class PaceProbeTest {
    @Inject
    Region region;

    @Inject
    Catalogue catalogue;

    @Inject
    ObjectMapper json;

    @Inject
    AgroalDataSource db;

    @Test
    void pace() throws Exception {
        region.publish();
        java.util.Map<String, Integer> hits = new java.util.concurrent.ConcurrentHashMap<>();
        Thread sampler = new Thread(() -> {
            while (true) {
                for (var en : Thread.getAllStackTraces().entrySet()) {
                    if (!en.getKey().getName().startsWith("executor-thread")
                            && !en.getKey().getName().startsWith("outbox-relay")) continue;
                    StackTraceElement[] st = en.getValue();
                    String b = null;
                    for (var f : st)
                        if (f.getClassName().startsWith("fr.boussole")) {
                            b = f.getClassName().replaceAll(".*\\.", "") + "." + f.getMethodName() + ":"
                                    + f.getLineNumber();
                            break;
                        }
                    if (b == null) continue;
                    hits.merge(
                            en.getKey().getName().substring(0, 8) + " " + b + " < "
                                    + st[0].getClassName().replaceAll(".*\\.", "") + "." + st[0].getMethodName(),
                            1,
                            Integer::sum);
                }
                java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
            }
        });
        sampler.setDaemon(true);
        sampler.start();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            items.add(Item.of("q" + i, ItemType.CHOICE)
                    .text(Text.of("fr", "Q" + i))
                    .options(List.of(
                            Forms.option("0", "a", "a"),
                            Forms.option("1", "b", "b"),
                            Forms.option("2", "c", "c"),
                            Forms.option("3", "d", "d"),
                            Forms.option("4", "e", "e")))
                    .build());
        }
        FormDefinition form = new FormDefinition(
                "https://boussole.example/pace",
                "1",
                Text.of("fr", "x"),
                Text.EMPTY,
                "fr",
                List.of("fr"),
                List.of(
                        Item.of("g", ItemType.GROUP).items(items).build(),
                        Item.of("vas", ItemType.INTEGER).build()));
        ObjectNode m = json.createObjectNode().put("url", form.url()).put("version", "1");
        m.set("form", FormJson.write(form));
        region.send("boussole.questionnaires", "x", m.toString());
        region.send("boussole.pathways", "pace|1", """
          {"id":"pace","version":"1","publishedAt":"2026-01-15T09:30:00Z","title":{"fr":"P"},"zone":"Europe/Paris","anchor":{"code":"o","title":{"fr":"O"}},
          "attributes":[],"steps":[{"id":"before","questionnaire":"https://boussole.example/pace|1","windowFrom":"-P90D"},
          {"id":"after","questionnaire":"https://boussole.example/pace|1","offset":"P6M","windowFrom":"-P45D","windowTo":"P45D"}]}""");
        Awaitility.await()
                .until(() -> catalogue.currentPathway("pace").isPresent()
                        && catalogue.form("https://boussole.example/pace|1").isPresent());
        for (int round = 0; round < 4; round++) {
            String tag = "P" + (round == 3 ? 2 : round) + "-";
            StringBuilder csv = new StringBuilder("episode,organisation,anchor_date,answered_at,age_band,sex,step,vas");
            for (int i = 0; i < 20; i++) csv.append(",q").append(i);
            csv.append("\n");
            int n = 4000;
            for (int e = 0; e < n; e++) {
                for (String step : List.of("before", "after")) {
                    csv.append(tag)
                            .append(e)
                            .append(',')
                            .append(Region.UNIT)
                            .append(",2024-10-01,")
                            .append(step.equals("before") ? "2024-09-12" : "2025-04-02")
                            .append(",70-79,F,")
                            .append(step)
                            .append(",")
                            .append(e % 100);
                    for (int i = 0; i < 20; i++) csv.append(',').append((e + i) % 5);
                    csv.append("\n");
                }
            }
            byte[] body = csv.toString().getBytes(StandardCharsets.UTF_8);
            long t = System.nanoTime();
            String r = given().config(io.restassured.config.RestAssuredConfig.config()
                            .httpClient(io.restassured.config.HttpClientConfig.httpClientConfig()
                                    .setParam("http.socket.timeout", 300000)))
                    .contentType("text/csv")
                    .queryParam("pathway", "pace")
                    .body(body)
                    .post("/api/imports/responses")
                    .asString();
            double s = (System.nanoTime() - t) / 1e9;
            System.out.printf("PACE round %d: %.2f s, %.0f rows/s  %s%n", round, s, 2 * n / s, r);
            long t2 = System.nanoTime();
            try (var c = db.getConnection();
                    var st = c.createStatement()) {
                while (true) {
                    try (var rs = st.executeQuery("select count(*) from outbox")) {
                        rs.next();
                        if (rs.getInt(1) == 0) break;
                        System.out.println("PACE waiting " + rs.getInt(1));
                    }
                    java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
                }
            }
            hits.entrySet().stream()
                    .sorted((x, y) -> y.getValue() - x.getValue())
                    .limit(25)
                    .forEach(x -> System.out.println("PACE    " + x));
            hits.clear();
            System.out.printf("PACE drained after %.2f s%n", (System.nanoTime() - t2) / 1e9);
        }
    }
}
