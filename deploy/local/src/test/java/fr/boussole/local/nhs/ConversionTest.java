package fr.boussole.local.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {

    private static final String HEADER = "Provider Code,Procedure,Year,"
            + NhsProcedure.named("hip").steps().stream()
                    .flatMap(step -> step.items().values().stream())
                    .map(NhsProcedure.AnswerColumn::column)
                    .collect(Collectors.joining(","));
    private static final String OURS = "RAA,Hip Replacement,2021/22" + ",2".repeat(24);
    private static final String THEIRS = "RBB,Knee Replacement,2021/22" + ",2".repeat(24);

    @TempDir
    Path directory;

    @Test
    void the_procedure_is_recognised_by_its_columns() throws IOException {
        Conversion conversion = convert(plain(HEADER + "\n" + OURS + "\n"), new StringWriter());

        assertThat(conversion.procedure().pathway()).isEqualTo("hip-replacement");
        assertThat(conversion.records()).isEqualTo(1);
        assertThat(conversion.rows()).isEqualTo(2);
    }

    @Test
    void records_of_another_procedure_are_left_out_and_counted() throws IOException {
        Conversion conversion = convert(plain(HEADER + "\n" + THEIRS + "\n" + OURS + "\n"), new StringWriter());

        assertThat(conversion.providers()).containsExactly("RAA");
        assertThat(conversion.others()).isEqualTo(1);
    }

    @Test
    void a_zip_gives_the_same_rows_as_the_file_inside_even_with_a_byte_order_mark() throws IOException {
        StringWriter fromPlain = new StringWriter();
        StringWriter fromZip = new StringWriter();

        convert(plain(HEADER + "\n" + OURS + "\n"), fromPlain);
        convert(zip("\uFEFF" + HEADER + "\n" + OURS + "\n"), fromZip);

        assertThat(fromZip.toString())
                .isEqualTo(fromPlain.toString())
                .contains("hip-replacement-2021-nhs-raa-1,nhs-raa,2021-10-01");
    }

    @Test
    void a_file_of_something_else_is_refused() throws IOException {
        Path file = plain("Name,Colour\nRose,red\n");

        assertThatThrownBy(() -> convert(file, new StringWriter()))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("no known procedure");
    }

    @Test
    void a_zip_without_a_table_is_refused() throws IOException {
        Path file = directory.resolve("empty.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }

        assertThatThrownBy(() -> convert(file, new StringWriter()))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("holds no CSV");
    }

    private static Conversion convert(Path file, StringWriter target) throws IOException {
        return Conversion.of(file, Optional.empty(), target);
    }

    private Path plain(String text) throws IOException {
        return Files.writeString(directory.resolve("file.csv"), text);
    }

    private Path zip(String text) throws IOException {
        Path file = directory.resolve("file.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("__MACOSX/._file.csv"));
            zip.write(0);
            zip.putNextEntry(new ZipEntry("file.csv"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
