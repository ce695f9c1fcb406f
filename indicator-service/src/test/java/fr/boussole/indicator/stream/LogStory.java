package fr.boussole.indicator.stream;

import fr.boussole.indicator.example.Example;
import fr.boussole.indicator.example.ExampleEpisode;
import fr.boussole.indicator.message.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up log: for each thing of each episode some versions in any order, some twice, some erased at the end, all things
 * mixed; and the definitions somewhere in between, some of which change. The order within one thing is what Kafka keeps.
 */
record LogStory(List<Said> log) {
    /** One message; an empty body erases. */
    record Said(String topic, String key, byte[] json) {}

    private static final List<String> STATUSES =
            List.of("completed", "completed", "completed", "in-progress", "amended", "entered-in-error");
    private static final String SECOND_FORM = Example.FORM_URL + "|2";
    private static final List<String> VERDICTS = List.of("COMPARABLE", "BRIDGED", "BREAK");
    private static final List<String> LIVES = List.of("[]", """
            [{"event":"SENT","at":"2026-03-01T08:00:00Z","channel":"EMAIL","late":120},
             {"event":"BOUNCED","at":"2026-03-01T08:01:00Z","channel":"EMAIL"},
             {"event":"SENT","at":"2026-03-01T08:02:00Z","channel":"SMS","late":0}]""", """
            [{"event":"SENT","at":"2026-03-01T08:00:00Z","channel":"EMAIL","late":0},
             {"event":"COMPLETED","at":"2026-03-04T08:00:00Z"}]""");
    private static final List<String> INVITED = List.of("PLANNED", "SENT", "OPENED", "STARTED", "COMPLETED", "EXPIRED");

    /** Two orders of the same story: what stands at its end is the same. */
    static List<LogStory> twice(long seed, int episodes) {
        var things = things(new Random(seed), episodes);
        return List.of(mixed(things, new Random(seed + 1)), mixed(things, new Random(seed + 2)));
    }

    private static Map<String, List<Said>> things(Random random, int episodes) {
        var things = new LinkedHashMap<String, List<Said>>();
        for (int i = 0; i < episodes; i++) {
            var episode = ExampleEpisode.of("e" + i)
                    .at(List.of("a-1", "a-2", "clinic-b").get(random.nextInt(3)))
                    .anchored(LocalDate.of(2026, 1 + random.nextInt(3), 10).toString())
                    .onPathway(any(random, List.of("1", "1", "2")));
            for (var step : List.of("before", "after")) {
                invitation(random, things, episode, step);
                for (int copy = 0; copy <= random.nextInt(2); copy++) {
                    response(random, things, episode, step, "r-" + i + '-' + step + '-' + copy);
                }
            }
        }
        definitions(random, things);
        return things;
    }

    private static void definitions(Random random, Map<String, List<Said>> things) {
        things.put("form", List.of(new Said(Topics.QUESTIONNAIRES, Example.FORM, Example.questionnaire())));
        things.put("pathway", List.of(new Said(Topics.PATHWAYS, "recovery|1", Example.pathway())));
        things.put("second form", List.of(second(random), second(random)));
        if (random.nextInt(3) > 0) {
            things.put(
                    "second pathway",
                    List.of(new Said(Topics.PATHWAYS, "recovery|2", Example.pathway("2", SECOND_FORM))));
        }
    }

    /** The second version of the form, somehow comparable with the first; that may be said in two ways, one after the other. */
    private static Said second(Random random) {
        var statements = Example.statements("1", any(random, VERDICTS), any(random, VERDICTS));
        return new Said(Topics.QUESTIONNAIRES, SECOND_FORM, Example.questionnaire("2", statements));
    }

    private static String any(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static void invitation(Random random, Map<String, List<Said>> things, ExampleEpisode episode, String step) {
        var key = episode.id() + '/' + step;
        var said = new ArrayList<Said>();
        for (int version = 1; version <= 1 + random.nextInt(3); version++) {
            var json = facts(episode, version)
                    .invitation(
                            step,
                            version,
                            INVITED.get(random.nextInt(INVITED.size())),
                            LIVES.get(random.nextInt(LIVES.size())));
            said.add(new Said(Topics.INVITATIONS, key, json));
        }
        if (random.nextInt(6) == 0) {
            said.add(new Said(Topics.INVITATIONS, key, null));
        }
        things.put("i" + key, said);
    }

    private static void response(
            Random random, Map<String, List<Said>> things, ExampleEpisode episode, String step, String response) {
        var key = episode.id() + '/' + response;
        var target = step.equals("before")
                ? episode.anchor().minusDays(40)
                : episode.anchor().plusMonths(6);
        var said = new ArrayList<Said>();
        for (int version = 1; version <= 1 + random.nextInt(3); version++) {
            said.add(new Said(
                    Topics.RESPONSES,
                    key,
                    facts(episode, version)
                            .response(
                                    response,
                                    step,
                                    version,
                                    STATUSES.get(random.nextInt(STATUSES.size())),
                                    day(random, target),
                                    answers(random),
                                    any(random, List.of(Example.FORM, Example.FORM, SECOND_FORM)))));
        }
        if (random.nextInt(6) == 0) {
            said.add(new Said(Topics.RESPONSES, key, null));
        }
        things.put("r" + key, said);
    }

    /** Facts change with the version of the message, and are the same for every message of one version. */
    private static ExampleEpisode facts(ExampleEpisode episode, int version) {
        return version == 3 ? episode.withVersion(2).withSurgery("revision") : episode;
    }

    private static Instant day(Random random, LocalDate target) {
        return target.plusDays(random.nextInt(120) - 60L).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static Map<String, String> answers(Random random) {
        var answers = new HashMap<String, String>();
        for (var question : List.of("pain", "walk", "stairs")) {
            if (random.nextInt(5) > 0) {
                answers.put(question, String.valueOf(random.nextInt(5)));
            }
        }
        return answers;
    }

    /** Versions of a thing in any order with some twice, its erasure last; the things mixed. */
    private static LogStory mixed(Map<String, List<Said>> things, Random random) {
        var queues = new ArrayList<List<Said>>();
        things.values().forEach(said -> {
            var bodies = new ArrayList<>(
                    said.stream().filter(one -> one.json() != null).toList());
            for (var one : List.copyOf(bodies)) {
                if (random.nextInt(3) == 0) {
                    bodies.add(one);
                }
            }
            Collections.shuffle(bodies, random);
            said.stream().filter(one -> one.json() == null).forEach(bodies::add);
            queues.add(bodies);
        });
        var log = new ArrayList<Said>();
        while (!queues.isEmpty()) {
            var queue = queues.get(random.nextInt(queues.size()));
            log.add(queue.remove(0));
            queues.removeIf(List::isEmpty);
        }
        return new LogStory(log);
    }
}
