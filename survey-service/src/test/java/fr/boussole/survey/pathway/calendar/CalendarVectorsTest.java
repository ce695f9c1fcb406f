package fr.boussole.survey.pathway.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.JsonPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases by which every service counts in calendar time; response-service and indicator-service run the same. */
class CalendarVectorsTest {
    private static final Path CASES = Path.of("src/main/resources/contracts/vectors/pathway-calendar.json");

    static Stream<Arguments> cases() throws IOException {
        JsonNode cases = ExactJson.read(Files.readString(CASES)).path("cases");
        return StreamSupport.stream(cases.spliterator(), false)
                .map(one -> Arguments.of(one.path("name").asText(), one));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_dates_are_those_of_the_case(String name, JsonNode one) {
        Timing timing = TimingJson.read(JsonPlace.root(one.path("step")));
        Course course = Course.of(
                timing,
                ZoneId.of(one.path("zone").asText()),
                LocalDate.parse(one.path("event").asText()),
                Instant.parse(one.path("enrolledAt").asText()));

        JsonNode expected = one.path("expected");
        Days days = course.days();
        assertThat(Stream.of(days.target(), days.from(), days.to(), days.send(), days.lastDay())
                        .map(LocalDate::toString))
                .containsExactlyElementsOf(Stream.of("target", "from", "to", "send", "lastDay")
                        .map(member -> expected.path(member).asText())
                        .toList());
        assertThat(course.end()).isEqualTo(expected.path("end").asText());
        String standing = course.sending()
                .map(sending -> sending.atOnce() ? "AT_ONCE" : "PLANNED")
                .orElse("OVER");
        assertThat(standing).isEqualTo(expected.path("standing").asText());
        assertThat(course.sending().map(sending -> sending.at().toString()).orElse(""))
                .isEqualTo(expected.path("sendAt").asText());
        assertThat(course.sending().map(Course.Sending::reminders).orElse(List.of()).stream()
                        .map(Instant::toString))
                .containsExactlyElementsOf(
                        StreamSupport.stream(expected.path("reminders").spliterator(), false)
                                .map(JsonNode::asText)
                                .toList());
    }
}
