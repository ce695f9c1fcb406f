package fr.boussole.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Public questionnaires that stay outside the repository: tests that need them are skipped, saying so, where they are absent. */
public final class SharedData {
    private static final Path ROOT =
            projectRoot().resolve("../shared/data/fhir").normalize();

    private SharedData() {}

    public static Stream<Path> questionnaires() {
        return list("questionnaires").stream().filter(path -> path.toString().endsWith(".json"));
    }

    public static Path validation(String name) {
        return ROOT.resolve("validation").resolve(name);
    }

    public static boolean isThere() {
        return Files.isDirectory(ROOT);
    }

    public static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path projectRoot() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("survey-service") ? here.getParent() : here;
    }
}
