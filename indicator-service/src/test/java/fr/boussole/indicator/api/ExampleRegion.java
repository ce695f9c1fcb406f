package fr.boussole.indicator.api;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.boussole.indicator.example.Example;
import fr.boussole.indicator.example.ExampleEpisode;
import fr.boussole.indicator.message.Topics;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;

/** Two regions with 21 people on the broker, put there once for all the tests of the service. */
public final class ExampleRegion {
    public static final Duration SOON = Duration.ofSeconds(60);
    static final String CHANGE_COUNT = "total.figures.find { it.figure?.type == 'change' }.figure.n";
    private static boolean loaded;

    private ExampleRegion() {}

    /** Returns when the service counts all of them. */
    public static synchronized void load(String servers) {
        if (loaded) {
            return;
        }
        loaded = true;
        try (var log = new Log(servers)) {
            people(log, 6, "a-1");
            define(log);
            people(log, 7, "clinic-b");
            people(log, 8, "clinic-c");
        }
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> SignedIn.as("admin", "")
                .accept("application/json")
                .get("/api/pathways/recovery/indicators")
                .then()
                .body(CHANGE_COUNT, equalTo(21)));
    }

    private static void define(Log log) {
        log.define(Topics.QUESTIONNAIRES, Example.FORM, Example.questionnaire());
        log.define(Topics.PATHWAYS, "recovery|1", Example.pathway());
        var tree = new String[][] {
            {"north", "REGION", "Nord", ""},
            {"south", "REGION", "Sud", ""},
            {"clinic-a", "ESTABLISHMENT", "Clinique A", "north"},
            {"clinic-b", "ESTABLISHMENT", "Clinique B", "north"},
            {"clinic-c", "ESTABLISHMENT", "=Clinique C", "south"},
            {"a-1", "UNIT", "Unité 1", "clinic-a"}
        };
        for (var one : tree) {
            log.define(Topics.ORGANISATIONS, one[0], Example.organisation(one[0], one[1], one[2], one[3]));
        }
    }

    private static void people(Log log, int count, String organisation) {
        for (int i = 0; i < count; i++) {
            person(log, organisation + '-' + i, organisation);
        }
    }

    private static void person(Log log, String id, String organisation) {
        var episode = ExampleEpisode.of(id).at(organisation);
        var before = episode.anchor().minusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);
        var after = episode.anchor().plusMonths(6).atTime(9, 0).toInstant(ZoneOffset.UTC);
        log.invite(id, "before", episode.invitation("before", 1, "COMPLETED"));
        log.respond(
                id,
                "r1",
                episode.response(
                        "r1", "before", 1, "completed", before, Map.of("pain", "1", "walk", "1", "stairs", "1")));
        log.respond(
                id,
                "r2",
                episode.response(
                        "r2", "after", 1, "completed", after, Map.of("pain", "4", "walk", "3", "stairs", "3")));
    }
}
