package fr.boussole.indicator.casemix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTest {
    /** Made up: no coefficient here was ever estimated. */
    private static final String EXAMPLE = """
            {"id": "example", "version": "1", "source": "Made for tests", "link": "%s", "grid": "0.01", "terms": [
              {"intercept": 30.5},
              {"number": "score.function", "coefficient": 0.4},
              {"number": "score.function", "centre": 20, "power": 2, "coefficient": -0.01},
              {"category": "sex", "coefficients": {"F": 0, "M": 0.3}},
              {"band": "age", "bands": [{"to": 60, "coefficient": 0}, {"from": 60, "to": 80, "coefficient": -1.2}]},
              {"product": [{"category": "sex", "coefficients": {"F": 0, "M": 1}}, {"number": "score.function"}],
               "coefficient": 0.125}]}
            """;

    private static Model model(String link) throws MalformedModel {
        return read(EXAMPLE.formatted(link));
    }

    private static Model read(String json) throws MalformedModel {
        return ModelReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Covariates person(double score, double age, String sex) {
        return new Covariates(Map.of("score.function", score, "age", age), Map.of("sex", sex));
    }

    @Test
    void what_is_expected_is_the_sum_of_the_terms() throws MalformedModel {
        assertThat(model("linear").expected(person(24, 71, "M")).orElseThrow())
                .isCloseTo(30.5 + 9.6 - 0.16 + 0.3 - 1.2 + 3, within(1e-12));
        assertThat(model("linear").expected(person(24, 59.9, "F")).orElseThrow())
                .isCloseTo(30.5 + 9.6 - 0.16, within(1e-12));
    }

    @Test
    void a_logistic_model_expects_a_probability() throws MalformedModel {
        var model = read("""
                {"id": "p", "version": "1", "source": "Made for tests", "link": "logistic", "grid": "0.0001",
                 "terms": [{"intercept": -1}, {"number": "x", "coefficient": 2}]}""");
        double expected =
                model.expected(new Covariates(Map.of("x", 0.75), Map.of())).orElseThrow();
        assertThat(expected).isCloseTo(Math.exp(0.5) / (1 + Math.exp(0.5)), within(1e-15));
    }

    @Test
    void of_someone_of_whom_too_little_is_known_nothing_is_expected() throws MalformedModel {
        assertThat(model("linear").expected(person(24, 85, "M"))).isEmpty();
        assertThat(model("linear").expected(person(24, 71, "X"))).isEmpty();
        assertThat(model("linear").expected(new Covariates(Map.of(), Map.of("sex", "F"))))
                .isEmpty();
    }

    @Test
    void on_the_grid_an_expectation_is_an_exact_decimal_at_most_half_a_step_away() throws MalformedModel {
        assertThat(model("linear").onGrid(person(23.37, 71, "M")).orElseThrow()).isEqualByComparingTo("41.76");
        double exact = model("linear").expected(person(23.37, 71, "M")).orElseThrow();
        assertThat(exact).isCloseTo(41.76, within(0.005));
    }

    @Test
    void values_supplied_with_the_data_are_a_model_of_one_term() throws MalformedModel {
        var supplied = read("""
                {"id": "supplied", "version": "1", "source": "With the data", "link": "linear", "grid": "0.001",
                 "terms": [{"number": "answer.expected"}]}""");
        assertThat(supplied.onGrid(new Covariates(Map.of("answer.expected", 0.7122222), Map.of()))
                        .orElseThrow())
                .isEqualByComparingTo("0.712");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"link\": \"linear\"; \"link\": \"probit\"; /link",
                "\"grid\": \"0.01\"; \"grid\": \"0\"; above 0",
                "\"power\": 2; \"powr\": 2; /terms/2/powr",
                "{\"F\": 0, \"M\": 0.3}; {\"F\": 0, \"M\": \"much\"}; /terms/3/coefficients/M",
                "\"intercept\": 30.5; \"intercpt\": 30.5; /terms/0",
                "\"from\": 60, \"to\": 80; \"from\": 80, \"to\": 60; upwards",
                "\"source\": \"Made for tests\"; \"source\": \"\"; source",
            })
    void a_file_that_is_no_model_is_refused_at_its_place(String right, String wrong, String said) {
        String json = EXAMPLE.formatted("linear");
        assertThat(json).contains(right);
        assertThatThrownBy(() -> read(json.replace(right, wrong)))
                .isInstanceOf(MalformedModel.class)
                .hasMessageContaining(said);
    }

    @Test
    void what_is_not_json_is_refused() {
        assertThatThrownBy(() -> read("{\"id\":"))
                .isInstanceOf(MalformedModel.class)
                .hasMessageContaining("not JSON");
    }
}
