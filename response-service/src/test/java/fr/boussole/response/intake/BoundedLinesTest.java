package fr.boussole.response.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {

    @Test
    void blank_lines_are_passed_over_and_numbers_stay_those_of_the_file() throws IOException {
        assertThat(read("a\n\n  \r\nb\r\n", 10, 10))
                .containsExactly(new BoundedLines.Line(1, "a"), new BoundedLines.Line(4, "b\r"));
    }

    @Test
    void the_last_line_needs_no_line_break() throws IOException {
        assertThat(read("a\nb", 10, 10)).extracting(BoundedLines.Line::text).containsExactly("a", "b");
    }

    @Test
    void an_endless_line_is_refused() {
        assertThatThrownBy(() -> read("12345678901", 10, 10)).isInstanceOf(HttpProblem.class);
    }

    @Test
    void too_many_lines_are_refused() {
        assertThatThrownBy(() -> read("a\nb\nc", 10, 2)).isInstanceOf(HttpProblem.class);
    }

    @Test
    void nothing_holds_no_line() throws IOException {
        assertThat(read("", 10, 10)).isEmpty();
        assertThat(read("\n\n", 10, 10)).isEmpty();
    }

    private static List<BoundedLines.Line> read(String text, int longest, int most) throws IOException {
        List<BoundedLines.Line> read = new ArrayList<>();
        try (var lines =
                new BoundedLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest, most)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                read.add(line.get());
            }
        }
        return read;
    }
}
