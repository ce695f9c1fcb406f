package fr.boussole.form.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.JsonPlace;
import java.math.BigDecimal;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BridgeTest {
    private static final Bridge DOUBLE = new Bridge.Linear(new BigDecimal("2"), BigDecimal.ONE, "Made for tests.");

    private static Scale scale(int min, int max, Direction direction, int decimals) {
        return ScaleJson.read(ExactJson.read("""
                {"id": "test", "version": "1", "questionnaire": "urn:test|1", "kind": "PROM", "method": "SUM",
                 "items": [{"linkId": "a"}], "min": %d, "max": %d, "direction": "%s", "decimals": %d}
                """.formatted(min, max, direction, decimals)));
    }

    private static Bridge table(int... pairs) {
        var points = new TreeMap<BigDecimal, BigDecimal>();
        for (int i = 0; i < pairs.length; i += 2) {
            points.put(BigDecimal.valueOf(pairs[i]), BigDecimal.valueOf(pairs[i + 1]));
        }
        return new Bridge.Table(points, "Made for tests.");
    }

    @Property
    void a_linear_bridge_is_exact_and_can_be_walked_back(@ForAll BigDecimal old) {
        var across = DOUBLE.across(old).orElseThrow();
        assertThat(across.subtract(BigDecimal.ONE)).isEqualByComparingTo(old.add(old));
    }

    @Test
    void a_table_leads_where_it_says_however_the_score_is_written_and_nowhere_else() {
        var table = table(0, 10, 1, 30);
        assertThat(table.across(new BigDecimal("1.000"))).contains(BigDecimal.valueOf(30));
        assertThat(table.across(new BigDecimal("0.5"))).isEmpty();
    }

    @Test
    void a_bridge_that_leaves_the_new_range_is_refused() {
        var from = scale(0, 10, Direction.HIGHER_IS_BETTER, 0);
        assertThat(DOUBLE.faultsBetween(from, scale(0, 21, Direction.HIGHER_IS_BETTER, 0)))
                .isEmpty();
        assertThat(DOUBLE.faultsBetween(from, scale(0, 20, Direction.HIGHER_IS_BETTER, 0)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.in("en")).contains("from 10 to 21, out of 0…20"));
    }

    @Test
    void a_bridge_that_turns_better_into_worse_is_refused() {
        var from = scale(0, 10, Direction.HIGHER_IS_BETTER, 0);
        assertThat(DOUBLE.faultsBetween(from, scale(0, 21, Direction.LOWER_IS_BETTER, 0)))
                .hasSize(1);
        var turned = new Bridge.Linear(new BigDecimal("-1"), BigDecimal.TEN, "Made for tests.");
        assertThat(turned.faultsBetween(from, scale(0, 10, Direction.LOWER_IS_BETTER, 0)))
                .isEmpty();
    }

    @Test
    void a_table_that_forgets_a_whole_score_is_refused() {
        var from = scale(0, 2, Direction.HIGHER_IS_BETTER, 0);
        var to = scale(0, 9, Direction.HIGHER_IS_BETTER, 0);
        assertThat(table(0, 0, 1, 4, 2, 9).faultsBetween(from, to)).isEmpty();
        assertThat(table(0, 0, 2, 9).faultsBetween(from, to))
                .extracting(fault -> fault.in("en"))
                .containsExactly("The bridge says nothing of the old score 1");
        assertThat(table(0, 0, 2, 9).faultsBetween(scale(0, 2, Direction.HIGHER_IS_BETTER, 1), to))
                .isEmpty();
    }

    @Test
    void a_table_that_starts_where_the_old_version_cannot_be_is_refused() {
        var from = scale(0, 1, Direction.HIGHER_IS_BETTER, 0);
        assertThat(table(0, 0, 1, 4, 2, 9).faultsBetween(from, scale(0, 9, Direction.HIGHER_IS_BETTER, 0)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.in("en")).contains("cannot give"));
    }

    @Test
    void a_bridge_without_a_source_or_that_makes_everyone_alike_is_no_bridge() {
        assertThatThrownBy(() -> new Bridge.Linear(BigDecimal.ONE, BigDecimal.ZERO, " "))
                .hasMessageContaining("source");
        assertThatThrownBy(() -> new Bridge.Linear(BigDecimal.ZERO, BigDecimal.ZERO, "x"))
                .hasMessageContaining("alike");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"linear\": {\"slope\": 0.50, \"intercept\": -1}, \"source\": \"s\"}",
                "{\"table\": [{\"from\": 0, \"to\": 1.5}, {\"from\": 2, \"to\": 3}], \"source\": \"s\"}"
            })
    void what_is_read_is_written_back(String json) {
        var node = ExactJson.read(json);
        assertThat(BridgeJson.write(BridgeJson.read(JsonPlace.root(node)).orElseThrow()))
                .hasToString(node.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"source\": \"s\"}",
                "{\"linear\": {\"slope\": 1, \"intercept\": 0}}",
                "{\"linear\": {\"slope\": 0, \"intercept\": 0}, \"source\": \"s\"}",
                "{\"linear\": {\"slope\": 1}, \"source\": \"s\"}",
                "{\"table\": [], \"source\": \"s\"}",
                "{\"table\": [{\"from\": 0, \"to\": 1}, {\"from\": 0.0, \"to\": 2}], \"source\": \"s\"}",
                "{\"table\": [{\"from\": 0, \"to\": 1}], \"linear\": {\"slope\": 1, \"intercept\": 0}, \"source\": \"s\"}"
            })
    void what_is_no_bridge_is_refused_with_its_place(String json) {
        var root = JsonPlace.root(ExactJson.read(json));
        BridgeJson.read(root);
        assertThat(root.misshapes()).isNotEmpty();
    }
}
