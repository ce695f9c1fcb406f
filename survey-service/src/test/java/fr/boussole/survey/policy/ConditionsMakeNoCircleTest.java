package fr.boussole.survey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsMakeNoCircleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            each waits for the other           | a when b = true; b when a = true                         | ERROR
            a circle of three                  | a when b = true; b when c = true; c when a = true        | ERROR
            one shuts out what opens it        | a when b exists false; b when a = true                   | ERROR
            three that shut each other out     | a when b exists false; b when c exists false; c when a exists false | ERROR
            either this or that                | a when b exists false; b when a exists false             | WARNING
            another reason to ask it           | a when b = true or c = true; b when a = true; c          | WARNING
            a chain                            | a when b = true; b when c = true; c                      |
            on one question                    | a when c = true; b when c = true; c                      |
            """)
    void a_circle_without_a_meaning_is_refused(String what, String items, Severity severity) {
        List<Remark> remarks = remarks(Strictness.STANDARD, items);
        assertThat(remarks).extracting(Remark::severity).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void the_circle_is_named() {
        assertThat(remarks(Strictness.STANDARD, "a when b = true; b when a = true"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.saying()).startsWith("“a” → “b” → “a”");
                    assertThat(remark.place()).isEqualTo("Questionnaire.item[0].enableWhen");
                });
    }

    @Test
    void a_group_that_waits_for_an_answer_inside_it_is_a_circle() {
        List<Remark> remarks = new ConditionsMakeNoCircle(Strictness.STANDARD).apply(questionnaire("""
                {"linkId": "g", "type": "group",
                 "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}],
                 "item": [{"linkId": "a", "type": "boolean"}]}
                """));
        assertThat(remarks).extracting(Remark::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void a_circle_that_begins_with_an_answer_is_only_said() {
        List<Remark> remarks = new ConditionsMakeNoCircle(Strictness.STANDARD).apply(questionnaire("""
                {"linkId": "a", "type": "boolean", "initial": [{"valueBoolean": false}],
                 "enableWhen": [{"question": "b", "operator": "!=", "answerBoolean": true}]},
                {"linkId": "b", "type": "boolean", "initial": [{"valueBoolean": false}],
                 "enableWhen": [{"question": "a", "operator": "!=", "answerBoolean": true}]}
                """));
        assertThat(remarks).extracting(Remark::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void a_lenient_reader_only_says_it() {
        assertThat(remarks(Strictness.LENIENT, "a when b = true; b when a = true"))
                .extracting(Remark::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void a_way_without_end_is_refused_without_exhausting_the_stack() {
        String chain = IntStream.range(0, 5_000)
                .mapToObj(i -> "q" + i + " when q" + (i + 1) + " = true")
                .collect(Collectors.joining("; "));
        assertThat(remarks(Strictness.STANDARD, chain + "; q5000"))
                .extracting(Remark::severity)
                .containsExactly(Severity.ERROR);
    }

    private static List<Remark> remarks(Strictness strictness, String items) {
        String json = IntStream.range(0, items.split(";").length)
                .mapToObj(i -> item(items.split(";")[i].strip()))
                .collect(Collectors.joining(","));
        return new ConditionsMakeNoCircle(strictness).apply(questionnaire(json));
    }

    /** {@code a when b = true or c exists false}. */
    private static String item(String written) {
        String[] parts = written.split(" when ");
        if (parts.length == 1) {
            return "{\"linkId\": \"%s\", \"type\": \"boolean\"}".formatted(written);
        }
        String conditions = List.of(parts[1].split(" or ")).stream()
                .map(condition -> condition.split(" "))
                .map(words -> "{\"question\": \"%s\", \"operator\": \"%s\", \"answerBoolean\": %s}"
                        .formatted(words[0], words[1], words[2]))
                .collect(Collectors.joining(","));
        return "{\"linkId\": \"%s\", \"type\": \"boolean\", \"enableBehavior\": \"any\", \"enableWhen\": [%s]}"
                .formatted(parts[0], conditions);
    }

    private static ObjectNode questionnaire(String items) {
        return (ObjectNode) ExactJson.read("{\"resourceType\": \"Questionnaire\", \"item\": [" + items + "]}");
    }
}
