package fr.boussole.local.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Where a broker keeps its messages. */
record BrokerDirectory(Path root) {
    Path log() {
        return root.resolve("log");
    }

    /** Gives an empty directory the identity of a cluster, once; Kafka refuses to start on any other. */
    void formatUnlessDone(BrokerSettings settings) {
        if (Files.exists(log().resolve("meta.properties"))) {
            return;
        }
        Path file = root.resolve("format.properties");
        var said = new ByteArrayOutputStream();
        try {
            Files.createDirectories(log());
            try (var writer = Files.newBufferedWriter(file)) {
                settings.properties().store(writer, null);
            }
            String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
            if (StorageTool.execute(format, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
                throw new IllegalStateException(
                        "Kafka cannot use " + log() + ": " + said.toString(StandardCharsets.UTF_8));
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka cannot use " + root + ": " + e.getMessage(), e);
        }
    }

    void delete() {
        try (var paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + root + ": " + e.getMessage(), e);
        }
    }
}
