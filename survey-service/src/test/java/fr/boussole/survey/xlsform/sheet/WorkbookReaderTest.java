package fr.boussole.survey.xlsform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.survey.xlsform.Xlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {
    private static final byte[] SMALL = Xlsx.of(
            """
            type | name | label::Français (fr) | bind::relevant
             | | |
            integer | age | Quel âge ? | ${x} = 1
            """,
            "list_name | name | label\nyn | 1 | Oui\nyn | 0.5 | Moitié",
            "form_title | version\nEssai | 20260321.0");

    @Test
    void a_workbook_is_its_three_sheets_by_usual_names() {
        Workbook workbook = WorkbookReader.read(SMALL);
        Row row = workbook.survey().rows().get(0);
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.get("type")).contains("integer");
        assertThat(row.in("label", "Français (fr)")).contains("Quel âge ?");
        assertThat(row.get("relevant")).contains("${x} = 1");
        assertThat(workbook.choices().rows())
                .extracting(choice -> choice.get("name").orElseThrow())
                .containsExactly("1", "0.5");
        assertThat(workbook.settings().rows().get(0).get("version")).contains("20260321");
    }

    @Test
    void sheets_that_are_not_there_are_empty_and_others_are_not_read() {
        Workbook workbook =
                WorkbookReader.read(Xlsx.of(Map.of("Survey ", "type | name\ntext | a", "notes", "anything")));
        assertThat(workbook.survey().rows()).hasSize(1);
        assertThat(workbook.choices().rows()).isEmpty();
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        assertUnreadable("no workbook".getBytes(StandardCharsets.UTF_8));
        assertUnreadable(new byte[0]);
        assertUnreadable(Arrays.copyOf(SMALL, SMALL.length / 2));
        assertUnreadable(changed((name, content) -> name.endsWith("workbook.xml") ? "<a" : content));
    }

    @Test
    void a_small_file_that_unpacks_to_gigabytes_is_refused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> WorkbookReader.read(bomb.toByteArray()))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining("unpacks to more");
    }

    @Test
    void entities_are_refused() throws IOException {
        byte[] entities = changed((name, content) -> name.contains("sheet1")
                ? content.replaceFirst(
                        "<worksheet", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><worksheet")
                : content);
        assertThatThrownBy(() -> WorkbookReader.read(entities))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining("entities");
    }

    @Test
    void a_cell_at_an_address_that_cannot_be_takes_no_memory() throws IOException {
        byte[] far = changed((name, content) ->
                name.contains("sheet1") ? content.replaceFirst("r=\"A1\"", "r=\"ZZZZZZ1\"") : content);
        assertThatThrownBy(() -> WorkbookReader.read(far))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining("address");
    }

    @Test
    void more_columns_or_rows_than_a_form_has_are_refused() throws IOException {
        assertThatThrownBy(() -> WorkbookReader.read(Xlsx.of("a |".repeat(300), "", "")))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining("columns");
        byte[] low = changed((name, content) -> name.contains("sheet1")
                ? content.replace("<row r=\"3\"", "<row r=\"900000\"").replaceAll("r=\"([A-Z])3\"", "r=\"$1900000\"")
                : content);
        assertThatThrownBy(() -> WorkbookReader.read(low))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining("rows");
    }

    private static void assertUnreadable(byte[] file) {
        assertThatThrownBy(() -> WorkbookReader.read(file)).isInstanceOf(UnreadableWorkbook.class);
    }

    /** The small workbook with some of its parts changed. */
    private static byte[] changed(BiFunction<String, String, String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(SMALL))
                        .get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.write(change.apply(entry.getName(), content).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
