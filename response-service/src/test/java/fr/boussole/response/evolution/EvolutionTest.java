package fr.boussole.response.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.definition.Text;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.response.evolution.Evolution.Point;
import fr.boussole.response.evolution.Evolution.Scored;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvolutionTest {

    @Test
    void scores_of_one_scale_stand_side_by_side_in_the_order_of_the_steps() {
        assertThat(Evolution.of(List.of(scored("before", "walk|1", 48, 20), scored("after", "walk|1", 48, 41))))
                .singleElement()
                .satisfies(one -> assertThat(one.points()).containsExactly(point("before", 20), point("after", 41)));
    }

    @Test
    void another_questionnaire_that_measures_the_same_thing_goes_on() {
        assertThat(Evolution.of(List.of(scored("before", "before|1", 10, 3), scored("after", "after|1", 10, 7)))
                        .get(0)
                        .points())
                .hasSize(2);
    }

    @Test
    void another_version_of_the_questionnaire_begins_anew() {
        assertThat(Evolution.of(List.of(scored("before", "walk|1", 48, 20), scored("after", "walk|2", 48, 41)))
                        .get(0)
                        .points())
                .containsExactly(point("after", 41));
    }

    @Test
    void another_range_begins_anew() {
        assertThat(Evolution.of(List.of(scored("before", "before|1", 10, 3), scored("after", "after|1", 100, 70)))
                        .get(0)
                        .points())
                .containsExactly(point("after", 70));
    }

    @Test
    void nothing_scored_is_no_evolution() {
        assertThat(Evolution.of(List.of())).isEmpty();
    }

    private static Point point(String step, int score) {
        return new Point(Text.of("fr", step), BigDecimal.valueOf(score));
    }

    private static Scored scored(String step, String questionnaire, int most, int score) {
        Scale scale = ScaleJson.read(ExactJson.read("""
                {"id": "walking", "questionnaire": "https://boussole.example/%s", "kind": "PROM", "method": "SUM",
                 "items": [{"linkId": "a"}], "min": 0, "max": %d, "direction": "HIGHER_IS_BETTER", "source": "Made for this test."}
                """.formatted(questionnaire, most)));
        return new Scored(Text.of("fr", step), scale, BigDecimal.valueOf(score));
    }
}
