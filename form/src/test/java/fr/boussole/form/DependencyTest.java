package fr.boussole.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What this library may lean on. */
class DependencyTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    /** The data's way inside the library: each package may use those before it. */
    private static final List<String> ORDER = List.of(
            "json",
            "answer",
            "expression",
            "definition",
            "evaluation",
            "branching",
            "calculation",
            "validation",
            "score",
            "alert");

    @Test
    void nothing_is_used_but_the_jdk_and_jackson() throws IOException {
        try (var imports = imports()) {
            assertThat(imports.map(Import::name))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("java.")
                            || name.startsWith("com.fasterxml.jackson.")
                            || name.startsWith("fr.boussole.form."));
        }
    }

    @Test
    void packages_use_only_those_before_them() throws IOException {
        try (var imports = imports()) {
            assertThat(imports.filter(used -> used.name().startsWith("fr.boussole.form.")))
                    .isNotEmpty()
                    .allMatch(used -> ORDER.indexOf(feature(used.name())) < ORDER.indexOf(used.by())
                            || feature(used.name()).equals(used.by()));
        }
    }

    private record Import(String by, String name) {}

    private static String feature(String name) {
        return name.split("\\.")[3];
    }

    private static Stream<Import> imports() throws IOException {
        return Files.walk(SOURCES)
                .filter(file -> file.toString().endsWith(".java"))
                .flatMap(file -> IMPORT.matcher(read(file))
                        .results()
                        .map(found -> new Import(file.getParent().getFileName().toString(), found.group(1))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
