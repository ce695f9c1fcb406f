package fr.boussole.indicator.example;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the messages about one episode of the example pathway, as the response service would. */
public record ExampleEpisode(
        String id,
        long version,
        String pathwayVersion,
        String organisation,
        LocalDate anchor,
        String ageBand,
        String sex,
        String surgery) {

    public static ExampleEpisode of(String id) {
        return new ExampleEpisode(id, 1, "1", "a-1", LocalDate.parse("2026-03-10"), "70-79", "F", "primary");
    }

    public ExampleEpisode at(String organisation) {
        return new ExampleEpisode(id, version, pathwayVersion, organisation, anchor, ageBand, sex, surgery);
    }

    public ExampleEpisode anchored(String anchor) {
        return new ExampleEpisode(
                id, version, pathwayVersion, organisation, LocalDate.parse(anchor), ageBand, sex, surgery);
    }

    public ExampleEpisode withVersion(long version) {
        return new ExampleEpisode(id, version, pathwayVersion, organisation, anchor, ageBand, sex, surgery);
    }

    public ExampleEpisode withSurgery(String surgery) {
        return new ExampleEpisode(id, version, pathwayVersion, organisation, anchor, ageBand, sex, surgery);
    }

    public ExampleEpisode onPathway(String version) {
        return new ExampleEpisode(id, this.version, version, organisation, anchor, ageBand, sex, surgery);
    }

    /** @param answers a code by linkId */
    public byte[] response(
            String response,
            String step,
            long version,
            String status,
            Instant answeredAt,
            Map<String, String> answers) {
        return response(response, step, version, status, answeredAt, answers, Example.FORM);
    }

    public byte[] response(
            String response,
            String step,
            long version,
            String status,
            Instant answeredAt,
            Map<String, String> answers,
            String form) {
        var items = answers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> "{\"linkId\":\"" + answer.getKey() + "\",\"answer\":[{\"valueCoding\":{\"code\":\""
                        + answer.getValue() + "\"}}]}")
                .collect(Collectors.joining(","));
        return bytes(
                """
                {"episode":%s,"step":"%s","invitation":"i","response":"%s","version":%d,"status":"%s","answeredAt":"%s",
                 "recordedAt":"%s","questionnaire":"%s","language":"fr","respondent":"PATIENT","mode":"WEB",
                 "resource":{"resourceType":"QuestionnaireResponse","status":"%s","item":[%s]}}
                """.formatted(facts(), step, response, version, status, answeredAt, answeredAt, form, status, items));
    }

    public byte[] invitation(String step, long version, String status) {
        return invitation(step, version, status, "[]");
    }

    /** @param life the events of its life, as JSON */
    public byte[] invitation(String step, long version, String status, String life) {
        return bytes("""
                {"episode":%s,"invitation":"i-%s","step":"%s","version":%d,"status":"%s","at":"2026-03-01T00:00:00Z",
                 "channel":"LINK","dueFrom":"2026-01-01","dueTo":"2026-12-31","life":%s}
                """.formatted(facts(), step, step, version, status, life));
    }

    /** The message of an invitation that was cancelled for that reason. */
    public byte[] cancelled(String step, long version, String reason) {
        return bytes("""
                {"episode":%s,"invitation":"i-%s","step":"%s","version":%d,"status":"CANCELLED","at":"2026-03-01T00:00:00Z",
                 "channel":"LINK","dueFrom":"2026-01-01","dueTo":"2026-12-31","reason":"%s"}
                """.formatted(facts(), step, step, version, reason));
    }

    private String facts() {
        return """
                {"id":"%s","version":%d,"pathway":"recovery","pathwayVersion":"%s","organisation":"%s","anchorDate":"%s",
                 "ageBand":"%s","sex":"%s","attributes":{"surgery":"%s"}}""".formatted(id, version, pathwayVersion, organisation, anchor, ageBand, sex, surgery);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
