package fr.boussole.response.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Text;
import fr.boussole.form.json.ExactJson;
import fr.boussole.response.pathway.PathwayJson;
import fr.boussole.response.pathway.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of survey-service: what it simulates is what is scheduled here. */
class CalendarVectorsTest {

    private static final Path CASES =
            Path.of("../survey-service/src/main/resources/contracts/vectors/pathway-calendar.json");

    static Stream<Arguments> cases() throws IOException {
        JsonNode cases = ExactJson.read(Files.readString(CASES)).path("cases");
        return StreamSupport.stream(cases.spliterator(), false)
                .map(one -> Arguments.of(one.path("name").asText(), one));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_dates_are_those_of_the_case(String name, JsonNode one) {
        Step step = new Step(
                name,
                "",
                Text.EMPTY,
                "u|1",
                "event",
                PathwayJson.timing(one.path("step")),
                "PATIENT",
                List.of(),
                List.of());
        ZoneId zone = ZoneId.of(one.path("zone").asText());
        LocalDate event = LocalDate.parse(one.path("event").asText());
        Due due = Schedule.of(step, event);
        Optional<Sending> sending = Sending.of(
                step, zone, event, Instant.parse(one.path("enrolledAt").asText()));

        JsonNode expected = one.path("expected");
        assertThat(Stream.of(due.target(), due.from(), due.to(), due.send(), due.lastDay())
                        .map(LocalDate::toString))
                .containsExactlyElementsOf(Stream.of("target", "from", "to", "send", "lastDay")
                        .map(member -> expected.path(member).asText())
                        .toList());
        assertThat(Sending.end(due.lastDay(), zone))
                .isEqualTo(expected.path("end").asText());
        assertThat(sending.map(sent -> sent.atOnce() ? "AT_ONCE" : "PLANNED").orElse("OVER"))
                .isEqualTo(expected.path("standing").asText());
        assertThat(sending.map(sent -> sent.at().toString()).orElse(""))
                .isEqualTo(expected.path("sendAt").asText());
        assertThat(sending.map(Sending::reminders).orElse(List.of()).stream().map(Instant::toString))
                .containsExactlyElementsOf(
                        StreamSupport.stream(expected.path("reminders").spliterator(), false)
                                .map(JsonNode::asText)
                                .toList());
    }
}
