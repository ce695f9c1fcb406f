package fr.boussole.survey.organisation.finess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class RowReaderTest {
    private static final RowReader NATIONAL = RowReader.after(new Lines.Line(1, "finess;etalab;93;2026-05-12", false))
            .orElseThrow();

    @Test
    void a_line_of_the_national_file_is_an_establishment() {
        assertThat(read(line("010000024", "CH COURT", "CENTRE HOSPITALIER LONG", "01", "355")))
                .isEqualTo(new RowReading.Good(new Establishment("010000024", "CENTRE HOSPITALIER LONG", "01", "355")));
        assertThat(read(line("010000024", "CH COURT", "", "01", "355")))
                .isEqualTo(new RowReading.Good(new Establishment("010000024", "CH COURT", "01", "355")));
    }

    @Test
    void quotes_are_read_as_the_file_writes_them() {
        assertThat(read(line("970100012", "X", "\"LIEU D'ACCUEIL \"\"MEMA; 1\"\"\"", "9F", "462")))
                .isEqualTo(
                        new RowReading.Good(new Establishment("970100012", "LIEU D'ACCUEIL \"MEMA; 1\"", "9F", "462")));
    }

    @Test
    void coordinates_and_blank_lines_are_about_something_else() {
        assertThat(read("geolocalisation;010000024;870215.7;6571590.5;1;2021-01-04"))
                .isInstanceOf(RowReading.Other.class);
        assertThat(read("  ")).isInstanceOf(RowReading.Other.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            something;010000024                 | structureet
            structureet;010000024;too;short     | ``
            structureet;"open;x                 | ``
            """)
    void what_cannot_be_read_is_refused(String line, String column) {
        assertThat(read(line)).isInstanceOfSatisfying(RowReading.Bad.class, bad -> assertThat(bad.column())
                .isEqualTo(column));
    }

    @Test
    void a_number_or_a_name_that_is_none_is_refused_at_its_column() {
        assertThat(read(line("010000025", "X", "", "01", "355")))
                .isInstanceOfSatisfying(
                        RowReading.Bad.class, bad -> assertThat(bad.column()).isEqualTo("nofinesset"));
        assertThat(read(line("010000024", "", "", "01", "355")))
                .isInstanceOfSatisfying(
                        RowReading.Bad.class, bad -> assertThat(bad.column()).isEqualTo("rs"));
    }

    @Test
    void a_file_that_names_its_columns_is_read_by_their_names() {
        RowReader reader = RowReader.after(
                        new Lines.Line(1, "nofinesset;rs;rslongue;region;departement;categetab", false))
                .orElseThrow();
        assertThat(reader.read(new Lines.Line(2, "010000024;A;;84;01;355", false)))
                .isEqualTo(new RowReading.Good(new Establishment("010000024", "A", "01", "355")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b,c", "nofinesset;rs", "{\"json\": true}"})
    void another_file_is_not_read(String first) {
        assertThat(RowReader.after(new Lines.Line(1, first, false))).isEmpty();
    }

    @Test
    void lines_are_UTF_8_or_western_and_keep_their_numbers() throws IOException {
        byte[] utf8 = "\ufeffÉté\r\nNoël\n".getBytes(StandardCharsets.UTF_8);
        byte[] western = "Orléans œuvre".getBytes(Charset.forName("windows-1252"));
        byte[] file = new byte[utf8.length + western.length];
        System.arraycopy(utf8, 0, file, 0, utf8.length);
        System.arraycopy(western, 0, file, utf8.length, western.length);
        assertThat(lines(file, 1_000))
                .containsExactly(
                        new Lines.Line(1, "Été", false),
                        new Lines.Line(2, "Noël", false),
                        new Lines.Line(3, "Orléans œuvre", false));
    }

    @Test
    void a_line_without_end_is_cut_and_the_next_one_is_read() throws IOException {
        byte[] file = ("x".repeat(1_000_000) + "\nshort").getBytes(StandardCharsets.UTF_8);
        List<Lines.Line> lines = lines(file, 2_000_000);
        assertThat(lines.get(0).tooLong()).isTrue();
        assertThat(lines.get(0).text()).hasSize(Lines.LONGEST);
        assertThat(lines.get(1)).isEqualTo(new Lines.Line(2, "short", false));
        assertThat(NATIONAL.read(lines.get(0))).isInstanceOf(RowReading.Bad.class);
    }

    @Test
    void a_file_beyond_its_limit_is_not_read_on() throws IOException {
        assertThat(lines("12345".getBytes(StandardCharsets.UTF_8), 5)).hasSize(1);
        assertThatThrownBy(() -> lines("123456".getBytes(StandardCharsets.UTF_8), 5))
                .isInstanceOf(Lines.TooLarge.class);
    }

    @Test
    void every_department_is_in_one_region_as_INSEE_says() {
        assertThat(Regions.of("2A").orElseThrow()).isEqualTo(new Regions.Region("94", "Corse"));
        assertThat(Regions.of("9D").orElseThrow().id()).isEqualTo("region-04");
        assertThat(Regions.of("9E")).isEmpty();
        for (int department = 1; department <= 95; department++) {
            String code = "%02d".formatted(department);
            assertThat(Regions.of(code).isPresent()).as(code).isEqualTo(department != 20);
        }
    }

    /** A line of 32 fields. */
    public static String line(String number, String name, String longName, String department, String category) {
        return "structureet;" + number + ";;" + name + ";" + longName + ";;;;;;;;;" + department + ";;;;;" + category
                + ";".repeat(13);
    }

    private static RowReading read(String line) {
        return NATIONAL.read(new Lines.Line(2, line, false));
    }

    private static List<Lines.Line> lines(byte[] file, long most) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(file), most);
        List<Lines.Line> all = new ArrayList<>();
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }
}
