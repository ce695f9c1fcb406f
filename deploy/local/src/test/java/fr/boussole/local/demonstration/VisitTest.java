package fr.boussole.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VisitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    static Stream<Visit> visits() {
        return Visit.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void a_visitor_comes_while_the_steps_window_is_open(Visit visit) {
        JsonNode step = StreamSupport.stream(
                        Definitions.pathway(visit.pathway()).path("steps").spliterator(), false)
                .filter(one -> one.path("id").asText().equals(visit.step()))
                .findFirst()
                .orElseThrow();
        LocalDate target = visit.episode(TODAY).anchorDate().plus(period(step, "offset"));

        assertThat(TODAY).isBetween(target.plus(period(step, "windowFrom")), target.plus(period(step, "windowTo")));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void a_visitor_belongs_to_a_unit_of_the_demonstration(Visit visit) {
        assertThat(Definitions.organisations().findValuesAsText("id")).contains(visit.unit());
    }

    private static Period period(JsonNode step, String field) {
        return Period.parse(step.path(field).asText());
    }
}
