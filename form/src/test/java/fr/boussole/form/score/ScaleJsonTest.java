package fr.boussole.form.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.Misshape;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scales as messages hold them: those of before, and all that they can say now. */
class ScaleJsonTest {
    private static final String SCALE = """
            {"id": "s", "version": "1", "questionnaire": "urn:q|1", "title": {"fr": "Essai"}, "kind": "PROM",
             %s, "items": [%s], "min": -10, "max": 1000, "direction": "LOWER_IS_BETTER",
             "missing": {"minShareAnswered": 0, "maxMissing": 2, "imputeMean": true}, "decimals": 2,
             %s"source": "test"}
            """;
    private static final String ITEMS = "{\"linkId\": \"a\"}, {\"linkId\": \"b\"}";

    private static Scale read(String method, String items, String more) {
        return ScaleJson.read(ExactJson.read(SCALE.formatted(method, items, more)));
    }

    private static void isReadAgain(String method, String items, String more) {
        var json = ExactJson.read(SCALE.formatted(method, items, more));
        var scale = ScaleJson.read(json);
        assertThat(ScaleJson.write(scale)).hasToString(json.toString());
        assertThat(ScaleJson.read(ScaleJson.write(scale))).isEqualTo(scale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM", "MEAN"})
    void a_scale_of_before_is_written_as_it_was(String method) {
        isReadAgain("\"method\": \"" + method + "\"", ITEMS, "\"mic\": {\"value\": 8, \"source\": \"x\"}, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"method\": \"WEIGHTED\", \"weights\": {\"a\": 2, \"b\": -0.5}",
                "\"method\": \"LOOKUP\", \"lookup\": {\"from\": 2, \"scores\": [10, 12.5, 100]}",
                "\"method\": \"PROFILE\", \"profile\": {\"start\": 1, \"decrements\": {\"a\": [0, 0.1], \"b\": [0, 0.2]}}",
                "\"method\": \"PROFILE\", \"profile\": {\"start\": 1, \"decrements\": {\"a\": [0, 0.1], \"b\": [0, 0.2]},"
                        + " \"anyAtLeast\": [{\"level\": 2, \"decrement\": 0.081}]}"
            })
    void every_method_is_read_again_with_what_it_needs(String method) {
        isReadAgain(method, ITEMS, "");
    }

    @Test
    void a_calculated_item_and_an_all_top_score_are_read_again() {
        isReadAgain("\"method\": \"CALCULATED\"", "{\"linkId\": \"total\"}", "");
        isReadAgain("\"method\": \"ALL_TOP\"", "{\"linkId\": \"a\", \"top\": [\"9\"]}", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"within\": {\"min\": 0, \"max\": 4}",
                "\"reversed\": {\"min\": 1, \"max\": 5}",
                "\"spread\": {\"from\": 4, \"to\": 1}",
                "\"ranges\": [{\"from\": 0, \"to\": 0, \"points\": 5}, {\"from\": 1, \"to\": 3, \"points\": 4}]",
                "\"recode\": {\"x\": 1}, \"reversed\": {\"min\": 0, \"max\": 1}"
            })
    void every_conversion_is_read_again(String conversion) {
        isReadAgain("\"method\": \"SUM\"", "{\"linkId\": \"a\", " + conversion + "}", "");
    }

    @Test
    void what_is_known_besides_the_rule_is_read_again() {
        var more = """
                "mic": {"value": 8, "source": "one person"},
                "mics": [{"value": 11, "purpose": "GROUP", "source": "groups"},
                         {"value": 6, "baseline": {"from": 0, "to": 20}, "source": "the worst before"}],
                "bands": [{"from": 5, "label": {"fr": "Légère", "en": "Mild"}, "source": "x"}],
                "licence": {"status": "LICENSED_WORDING", "note": "ask"},
                """;
        isReadAgain("\"method\": \"SUM\"", ITEMS, more);
        var scale = read("\"method\": \"SUM\"", ITEMS, more);
        assertThat(scale.mic().map(Mic::value)).contains(BigDecimal.valueOf(8));
        assertThat(scale.mics()).hasSize(3);
        assertThat(scale.licence().status()).isEqualTo(Licence.Status.LICENSED_WORDING);
    }

    @Test
    void a_line_and_required_items_are_read_again() {
        var json = SCALE.formatted("\"method\": \"SUM\"", ITEMS, "\"rescale\": {\"plus\": 0, \"times\": 4}, ")
                .replace("\"imputeMean\": true", "\"imputeMean\": true, \"required\": [\"b\"]");
        var scale = ScaleJson.read(ExactJson.read(json));
        assertThat(scale.rescale().times()).isEqualByComparingTo("4");
        assertThat(scale.missing().required()).containsExactly("b");
        assertThat(ScaleJson.read(ScaleJson.write(scale))).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "method": "WEIGHTED" | /weights
                    "method": "LOOKUP", "lookup": {"from": 0, "scores": []} | /lookup
                    "method": "LOOKUP", "lookup": {"from": 0, "scores": ["x"]} | /lookup/scores/0
                    "method": "PROFILE", "profile": {} | /profile/start
                    "method": "PROFILE", "profile": {"start": 1, "decrements": {"a": []}} | /profile
                    "method": "SUM", "rescale": {"times": 0} | /rescale
                    "method": "SUM", "mics": [{"value": 0}] | /mics/0
                    "method": "SUM", "mics": [{"value": 1, "purpose": "NICE"}] | /mics/0/purpose
                    "method": "SUM", "licence": {"status": "CHEAP"} | /licence/status
                    "method": "SUM", "bands": [{"label": {}}] | /bands/0/from
                    """)
    void what_a_scale_cannot_say_is_refused_at_its_place(String wrong, String pointer) {
        var json = ExactJson.read(SCALE.formatted(wrong, ITEMS, ""));
        var refused = catchThrowableOfType(MalformedScale.class, () -> ScaleJson.read(json));
        assertThat(refused.misshapes()).extracting(Misshape::pointer).contains(pointer);
    }

    @Test
    void two_conversions_of_one_item_are_refused() {
        var item = "{\"linkId\": \"a\", \"within\": {\"min\": 0, \"max\": 4}, \"reversed\": {\"min\": 0, \"max\": 4}}";
        var json = ExactJson.read(SCALE.formatted("\"method\": \"SUM\"", item, ""));
        var refused = catchThrowableOfType(MalformedScale.class, () -> ScaleJson.read(json));
        assertThat(refused.misshapes()).extracting(Misshape::pointer).containsExactly("/items/0");
    }
}
