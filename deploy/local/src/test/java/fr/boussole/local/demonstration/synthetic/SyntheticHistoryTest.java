package fr.boussole.local.demonstration.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.local.demonstration.Definitions;
import fr.boussole.local.history.ImportRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final List<History> ALL = new SyntheticHistory(TODAY, 1).all();

    @Test
    void the_same_day_and_seed_give_the_same_history() {
        assertThat(new SyntheticHistory(TODAY, 1).all()).isEqualTo(ALL);
    }

    @Test
    void another_seed_gives_other_answers() {
        assertThat(new SyntheticHistory(TODAY, 2).all().get(0).answers())
                .isNotEqualTo(ALL.get(0).answers());
    }

    @Test
    void there_are_as_many_episodes_as_the_demonstration_promises_over_eighteen_months() {
        assertThat(ALL).extracting(history -> history.episodes().size()).containsExactly(1_200, 1_500, 400);
        assertThat(ALL.stream().flatMap(history -> history.episodes().stream()))
                .allMatch(episode -> !episode.anchorDate().isBefore(TODAY.minusMonths(18))
                        && !episode.anchorDate().isAfter(TODAY));
    }

    @Test
    void nobody_has_answered_in_the_future() {
        Instant midnight = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();

        assertThat(answers()).allMatch(row -> row.answeredAt().isBefore(midnight));
    }

    @Test
    void some_people_never_answer_and_some_answer_too_late() {
        for (History history : ALL) {
            Set<String> answered =
                    history.answers().stream().map(ImportRow::episode).collect(Collectors.toSet());
            assertThat(answered.size()).isLessThan(history.episodes().size());
        }
        assertThat(ALL.get(0).answers())
                .anyMatch(row -> row.step().equals("after")
                        && day(row).isAfter(row.anchorDate().plusMonths(6).plusDays(45)));
        assertThat(ALL.get(1).answers())
                .anyMatch(row -> day(row).isAfter(row.anchorDate().plusDays(84)));
    }

    @Test
    void some_sheets_miss_one_item_and_some_too_many_to_be_scored() {
        Map<Integer, Long> byMissing = ALL.get(0).answers().stream()
                .map(row -> 12
                        - (int) row.answers().keySet().stream()
                                .filter(linkId -> !linkId.equals("general-health"))
                                .count())
                .collect(Collectors.groupingBy(missing -> missing, Collectors.counting()));

        assertThat(byMissing.get(0)).isGreaterThan(1_000);
        assertThat(byMissing.get(1)).isPositive();
        assertThat(byMissing.keySet()).anyMatch(missing -> missing >= 3);
    }

    @Test
    void an_amendment_is_a_response_given_before_with_another_answer() {
        for (History history : ALL) {
            Map<String, ImportRow> first =
                    history.answers().stream().collect(Collectors.toMap(row -> row.episode() + row.step(), row -> row));
            assertThat(history.amendments()).isNotEmpty().allSatisfy(row -> {
                ImportRow original = first.get(row.episode() + row.step());
                assertThat(row.answeredAt()).isEqualTo(original.answeredAt());
                assertThat(row.answers()).isNotEqualTo(original.answers());
            });
        }
    }

    @Test
    void every_answer_is_one_that_its_questionnaire_accepts_where_it_is_asked() {
        for (History history : ALL) {
            JsonNode pathway = Definitions.pathway(history.pathway());
            Map<String, Sheet> sheets = new HashMap<>();
            pathway.path("steps").forEach(step -> sheets.put(step.path("id").asText(), Sheet.of(step)));
            Stream.concat(history.answers().stream(), history.amendments().stream())
                    .forEach(row -> assertThat(sheets.get(row.step()).faults(row.answers()))
                            .as("%s %s", row.episode(), row.answers())
                            .isEmpty());
        }
    }

    @Test
    void an_establishment_differs_a_little_from_the_others() {
        Map<String, Double> after = ALL.get(0).answers().stream()
                .filter(row -> row.step().equals("after"))
                .collect(Collectors.groupingBy(
                        row -> row.organisation().substring(0, "hopital-x".length()),
                        Collectors.averagingInt(SyntheticHistoryTest::points)));

        assertThat(after).hasSize(12);
        assertThat(after.get("hopital-f")).isGreaterThan(after.get("hopital-i"));
        assertThat(after.values()).allMatch(mean -> mean > 30 && mean < 46);
    }

    private static int points(ImportRow row) {
        return row.answers().entrySet().stream()
                .filter(answer -> !answer.getKey().equals("general-health"))
                .mapToInt(answer -> Integer.parseInt(answer.getValue()))
                .sum();
    }

    private static Stream<ImportRow> answers() {
        return ALL.stream().flatMap(history -> history.answers().stream());
    }

    private static LocalDate day(ImportRow row) {
        return row.answeredAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** A questionnaire read just enough to refuse a wrong value and an answer to a question that was not asked. */
    private record Sheet(Map<String, JsonNode> items) {

        static Sheet of(JsonNode step) {
            String canonical = step.path("questionnaire").asText();
            String name = canonical.substring(canonical.lastIndexOf('/') + 1, canonical.indexOf('|'));
            Map<String, JsonNode> items = new HashMap<>();
            collect(Definitions.questionnaire(name), items);
            return new Sheet(items);
        }

        private static void collect(JsonNode parent, Map<String, JsonNode> items) {
            for (JsonNode item : parent.path("item")) {
                items.put(item.path("linkId").asText(), item);
                collect(item, items);
            }
        }

        Set<String> faults(Map<String, String> answers) {
            Set<String> faults = new HashSet<>();
            answers.forEach((linkId, value) -> {
                JsonNode item = items.get(linkId);
                if (item == null || !accepts(item, value) || !isAsked(item, answers)) {
                    faults.add(linkId);
                }
            });
            return faults;
        }

        private static boolean accepts(JsonNode item, String value) {
            return switch (item.path("type").asText()) {
                case "choice" ->
                    item.path("answerOption").findValuesAsText("code").contains(value);
                case "boolean" -> value.matches("true|false");
                case "integer" ->
                    Integer.parseInt(value) >= bound(item, "minValue")
                            && Integer.parseInt(value) <= bound(item, "maxValue");
                default -> !value.isBlank();
            };
        }

        private static int bound(JsonNode item, String name) {
            for (JsonNode extension : item.path("extension")) {
                if (extension.path("url").asText().endsWith("/" + name)) {
                    return extension.path("valueInteger").asInt();
                }
            }
            throw new AssertionError(item.path("linkId") + " has no " + name);
        }

        private static boolean isAsked(JsonNode item, Map<String, String> answers) {
            JsonNode conditions = item.path("enableWhen");
            boolean any = conditions.isEmpty();
            for (JsonNode condition : conditions) {
                String given = answers.get(condition.path("question").asText());
                boolean exists = condition.path("operator").asText().equals("exists");
                String wanted = condition.has("answerCoding")
                        ? condition.path("answerCoding").path("code").asText()
                        : condition.path("answerBoolean").asText();
                any |= exists ? given != null : wanted.equals(given);
            }
            return any;
        }
    }
}
