package fr.boussole.local.nhs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class PlatformGainsTest {

    private static final String REPORT = """
            {"indicators": [
               {"heading": {"id": "participation.before", "steps": ["before"]}},
               {"heading": {"id": "change.hip-function.before.after", "scale": "hip-function", "steps": ["before", "after"]}}],
             "rows": [
               {"place": {"id": "nhs-raa", "level": "establishment"}, "period": "all", "figures": [
                 {"status": "shown", "figure": {"type": "participation", "n": 9}},
                 {"status": "shown", "figure": {"type": "change", "n": 7, "before": {"n": 7, "mean": 18.5, "sd": 2},
                  "after": {"n": 7, "mean": 39.25}, "improved": 5, "unchanged": 1, "worsened": 1}}]},
               {"place": {"id": "nhs-rbb"}, "period": "all", "figures": [
                 {"status": "absent"}, {"status": "suppressed", "reason": "TOO_FEW", "minimum": 5}]},
               {"place": {"id": "nhs-rcc"}, "period": "all", "figures": [
                 {"status": "absent"}, {"status": "suppressed", "reason": "COMPLEMENTARY", "minimum": 5}]}]}""";

    private final PlatformGains gains;

    PlatformGainsTest() throws JsonProcessingException {
        gains = new PlatformGains(new ObjectMapper().readTree(REPORT));
    }

    @Test
    void the_figures_of_a_change_are_read_from_its_row() {
        assertThat(gains.of("hip-function", "nhs-raa").gain()).contains(new Gain(7, 18.5, 39.25, 5, 1, 1));
    }

    @Test
    void a_hidden_figure_says_why_it_is_hidden() {
        assertThat(gains.of("hip-function", "nhs-rbb").gain()).isEmpty();
        assertThat(gains.of("hip-function", "nhs-rbb").otherwise()).contains("fewer than 5 people");
        assertThat(gains.of("hip-function", "nhs-rcc").otherwise()).contains("subtraction");
    }

    @Test
    void an_establishment_without_a_row_has_nobody() {
        assertThat(gains.of("hip-function", "nhs-zzz").gain()).isEmpty();
        assertThat(gains.of("hip-function", "nhs-zzz").otherwise()).contains("nobody");
    }
}
