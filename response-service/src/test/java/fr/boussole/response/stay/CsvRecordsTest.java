package fr.boussole.response.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    @Test
    void fields_are_as_they_were_written() throws IOException {
        assertThat(read("\uFEFFa;\"b;c\";\"d\"\"e\"\r\n\r\n;12\" wide;\n\"two\nlines\";\"\";x"))
                .containsExactly("1 [a, b;c, d\"e]", "3 [, 12\" wide, ]", "4 [two\nlines, , x]");
    }

    @Test
    void a_broken_quote_spoils_its_own_line_only() throws IOException {
        assertThat(read("a;\"b;c\n1;2;3\nd;\"e;f\n4;5;6\n\"g\"h;i\n7;8;9"))
                .containsExactly("1 broken", "2 [1, 2, 3]", "3 broken", "4 [4, 5, 6]", "5 broken", "6 [7, 8, 9]");
    }

    @Test
    void a_line_that_cannot_be_read_spoils_no_other() throws IOException {
        assertThat(read("a\n" + "x".repeat(20_000) + "\nb\n\0\nc\n\uFFFD\n\"d\n" + "y".repeat(20_000) + "\ne"))
                .containsExactly(
                        "1 [a]", "2 broken", "3 [b]", "4 broken", "5 [c]", "6 broken", "7 broken", "8 broken", "9 [e]");
    }

    @Property(tries = 300)
    void what_is_written_by_the_rules_is_read_again(
            @ForAll @Size(min = 1, max = 5)
                    List<@Size(min = 1, max = 4) List<@StringLength(max = 6) @Chars({'"', ';', '\n', 'a'}) String>>
                            rows)
            throws IOException {
        String file = rows.stream()
                .map(row -> row.stream()
                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"));

        List<List<String>> read = new ArrayList<>();
        try (var records = records(file)) {
            for (var entry = records.next(); entry.isPresent(); entry = records.next()) {
                read.add(entry.get().fields());
            }
        }

        assertThat(read).isEqualTo(rows);
    }

    @Property(tries = 300)
    void whatever_comes_each_line_is_told_of_once_at_most_and_in_order(
            @ForAll @StringLength(max = 200) @CharRange(from = 'a', to = 'b') @Chars({'"', ';', '\n', '\0'})
                    String file)
            throws IOException {
        List<Long> lines = new ArrayList<>();
        try (var records = records(file)) {
            for (var entry = records.next(); entry.isPresent(); entry = records.next()) {
                lines.add(entry.get().line());
            }
        }

        assertThat(lines).isSorted().doesNotHaveDuplicates();
    }

    private static CsvRecords records(String file) {
        return new CsvRecords(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, ';');
    }

    private static List<String> read(String file) throws IOException {
        List<String> told = new ArrayList<>();
        try (var records = records(file)) {
            for (var entry = records.next(); entry.isPresent(); entry = records.next()) {
                told.add(entry.get().line() + " "
                        + entry.get()
                                .fault()
                                .map(fault -> "broken")
                                .orElse(entry.get().fields().toString()));
            }
        }
        return told;
    }
}
