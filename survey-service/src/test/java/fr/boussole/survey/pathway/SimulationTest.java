package fr.boussole.survey.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.survey.contract.Contract;
import fr.boussole.survey.pathway.SimulatedStep.Standing;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private final Pathway pathway = Pathway.read(JsonPlace.root(Contract.sample("pathway-anchors")));

    @Test
    void the_steps_of_someone_enrolled_in_time_come_in_order_and_wait_for_the_event_that_is_not_known() {
        List<SimulatedStep> steps = simulate("""
                {"anchors": {"operation": "2024-02-29", "admission": "2024-02-28"}, "enrolledAt": "2023-11-01"}""");

        assertThat(steps.stream().map(SimulatedStep::step)).containsExactly("before", "welcome", "after", "home");
        assertThat(steps.stream().map(SimulatedStep::standing))
                .containsExactly(Standing.PLANNED, Standing.PLANNED, Standing.PLANNED, Standing.WAITING);
        SimulatedStep before = steps.get(0);
        assertThat(before.send()).hasValueSatisfying(sent -> {
            assertThat(sent.local()).isEqualTo("2024-01-29T18:30+01:00");
            assertThat(sent.instant()).isEqualTo("2024-01-29T17:30:00Z");
        });
        assertThat(before.reminders().stream().map(SimulatedStep.Moment::local))
                .containsExactly("2024-02-05T18:30+01:00", "2024-02-12T18:30+01:00");
        assertThat(before.expires())
                .hasValueSatisfying(end -> assertThat(end.local()).isEqualTo("2024-03-01T00:00+01:00"));
        assertThat(steps.get(2).target())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2025-02-28"));
        assertThat(steps.get(3).reason()).contains("discharge");
    }

    @Test
    void a_step_due_before_enrolment_is_sent_at_once_while_it_counts_and_never_after() {
        SimulatedStep late = simulate("""
                {"anchors": {"operation": "2024-02-29"}, "enrolledAt": "2024-02-20T10:00:00+01:00"}""").get(0);
        SimulatedStep tooLate = simulate("""
                {"anchors": {"operation": "2024-02-29"}, "enrolledAt": "2024-03-01"}""").get(0);

        assertThat(late.standing()).isEqualTo(Standing.AT_ONCE);
        assertThat(late.send())
                .hasValueSatisfying(sent -> assertThat(sent.instant()).isEqualTo("2024-02-20T09:00:00Z"));
        assertThat(late.reason()).contains("2024-01-29", "2024-02-20");
        assertThat(tooLate.standing()).isEqualTo(Standing.OVER);
        assertThat(tooLate.send()).isEmpty();
        assertThat(tooLate.reason()).contains("2024-02-29", "2024-03-01");
    }

    @Test
    void an_answer_ends_the_reminders_and_counts_within_the_window_only() {
        SimulatedStep answered = simulate("""
                {"anchors": {"operation": "2024-02-29"}, "enrolledAt": "2023-11-01", "answers": {"before": "2024-02-06"}}""").get(0);
        SimulatedStep afterIts = simulate("""
                {"anchors": {"operation": "2024-02-29"}, "enrolledAt": "2023-11-01", "answers": {"before": "2024-03-01"}}""").get(0);

        assertThat(answered.standing()).isEqualTo(Standing.ANSWERED);
        assertThat(answered.reminders()).hasSize(1);
        assertThat(answered.reason()).contains("and counted");
        assertThat(afterIts.reason()).contains("not counted");
    }

    @Test
    void the_windows_of_steps_that_ask_the_same_may_not_overlap_but_for_another_respondent_or_event() {
        assertThat(overlaps("P6M", "PATIENT", "operation", "u|1")).isEmpty();
        assertThat(overlaps("P5M", "PATIENT", "operation", "u|2"))
                .singleElement()
                .satisfies(found -> assertThat(found).contains("first", "second", "“u”", "2023-01-01"));
        assertThat(overlaps("P5M", "PROXY", "operation", "u|1")).isEmpty();
        assertThat(overlaps("P5M", "PATIENT", "discharge", "u|1")).isEmpty();
        assertThat(overlaps("P5M", "PATIENT", "operation", "v|1")).isEmpty();
        assertThat(overlaps("P5M", "PATIENT", "operation", "w|1"))
                .singleElement()
                .satisfies(found -> assertThat(found).contains("scale “walking”"));
    }

    @Test
    void a_person_with_dates_that_are_none_is_refused_at_each_place() {
        JsonPlace place = JsonPlace.root(ExactJson.read("""
                {"anchors": {"operation": "29/02/2024", "discharge": "1066-10-14"}, "enrolledAt": "2024-02-30T00:00:00Z"}"""));
        Person.read(place, ZoneId.of("Europe/Paris"));

        assertThat(place.misshapes().stream().map(fault -> fault.pointer()))
                .containsExactlyInAnyOrder("/anchors/operation", "/anchors/discharge", "/enrolledAt");
    }

    private List<SimulatedStep> simulate(String person) {
        return Simulation.of(pathway, Person.read(JsonPlace.root(ExactJson.read(person)), ZoneId.of("Europe/Paris")));
    }

    private static List<String> overlaps(String offset, String respondent, String anchor, String questionnaire) {
        Pathway two =
                Pathway.read(JsonPlace.root(ExactJson.read("""
                {"id": "two", "version": "1", "title": {"fr": "Deux"}, "zone": "Europe/Paris",
                 "anchor": {"code": "operation", "title": {"fr": "Opération"}},
                 "anchors": [{"code": "discharge", "title": {"fr": "Sortie"}}],
                 "steps": [
                   {"id": "first", "phase": "AFTER", "title": {"fr": "Trois mois"}, "questionnaire": "u|1", "offset": "P3M",
                    "windowFrom": "-P30D", "windowTo": "P30D", "respondent": "PATIENT"},
                   {"id": "second", "phase": "AFTER", "title": {"fr": "Plus tard"}, "questionnaire": "%s", "offset": "%s",
                    "anchor": "%s", "windowFrom": "-P45D", "windowTo": "P45D", "respondent": "%s"}]}
                """.formatted(questionnaire, offset, anchor, respondent))));
        return Overlaps.of(two, new Walking()).stream()
                .map(fault -> fault.detail())
                .toList();
    }

    /** Questionnaires “u” and “w” are scored by the same scale. */
    private static final class Walking implements Surveys {
        @Override
        public Optional<Set<String>> linkIds(String questionnaire) {
            return Optional.of(Set.of());
        }

        @Override
        public Set<String> scaleIds(String questionnaire) {
            return questionnaire.startsWith("v") ? Set.of("resting") : Set.of("walking");
        }
    }
}
