package fr.boussole.response.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.form.json.ExactJson;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PathwayJsonTest {

    @Test
    void what_is_needed_here_is_read_and_the_rest_passed_over() {
        Pathway pathway = read("""
                [{"id":"before","questionnaire":"u|1","windowFrom":"-P90D"},
                 {"id":"after","questionnaire":"u|2","offset":"P6M","windowFrom":"-P45D","windowTo":"P45D","colour":"blue",
                  "carries":[{"step":"before","linkIds":["wish"]}]}]""");

        assertThat(pathway.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(pathway.attribute("surgery").orElseThrow().values()).containsExactly("primary", "revision");
        Step after = pathway.step("after").orElseThrow();
        assertThat(after.timing().offset()).isEqualTo(Period.ofMonths(6));
        assertThat(after.respondent()).isEqualTo("PATIENT");
        assertThat(after.carries().get(0).linkIds()).containsExactly("wish");
        assertThat(pathway.step("before").orElseThrow().timing().windowTo()).isEqualTo(Period.ZERO);
    }

    @Test
    void a_step_is_counted_from_the_main_event_unless_it_names_another() {
        Pathway pathway = read("""
                [{"id":"a","questionnaire":"u|1","phase":"BEFORE"},
                 {"id":"b","questionnaire":"u|2","anchor":"discharge","at":"18:30","send":"P1D","windowTo":"P7D","expiry":"P1M",
                  "reminders":["P2D"],"channels":["SMS","LETTER"]}]""");

        assertThat(pathway.steps()).extracting(Step::anchor).containsExactly("operation", "discharge");
        assertThat(pathway.steps())
                .extracting(step -> step.timing().at().toString())
                .containsExactly("09:00", "18:30");
        Step second = pathway.steps().get(1);
        assertThat(second.channels()).containsExactly(Channel.SMS, Channel.LETTER);
        assertThat(second.timing().expiry()).contains(Period.ofMonths(1));
        assertThat(second.timing().reminders()).containsExactly(Period.ofDays(2));
    }

    @Test
    void a_pathway_without_steps_is_refused() {
        assertThatThrownBy(() -> read("[]")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_steps_of_one_name_are_refused() {
        assertThatThrownBy(() -> read("""
                [{"id":"a","questionnaire":"u|1"},{"id":"a","questionnaire":"u|2"}]""")).hasMessageContaining("alike");
    }

    @Test
    void a_period_that_is_none_is_refused() {
        assertThatThrownBy(() -> read("""
                [{"id":"a","questionnaire":"u|1","offset":"six months"}]""")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_window_that_is_the_wrong_way_round_on_some_days_only_is_refused() {
        assertThatThrownBy(() -> read("""
                [{"id":"a","questionnaire":"u|1","windowFrom":"P1M","windowTo":"P30D"}]""")).hasMessageContaining("after its end");
    }

    private static Pathway read(String steps) {
        return PathwayJson.read(ExactJson.read("""
                {"id":"hip","version":"1","publishedAt":"2026-01-15T09:30:00Z","title":{"fr":"Hanche"},"zone":"Europe/Paris",
                 "anchor":{"code":"operation","title":{"fr":"Opération"}},"headline":"hip-function",
                 "attributes":[{"code":"surgery","values":[{"code":"primary"},{"code":"revision"}]}],"steps":%s}""".formatted(steps)));
    }
}
