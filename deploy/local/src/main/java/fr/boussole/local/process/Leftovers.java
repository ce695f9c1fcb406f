package fr.boussole.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes written down when they start, in one small file each, so that they can be found again when nobody holds them. */
public final class Leftovers {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);

    private Leftovers() {}

    /** Writes a process down: its number and the instant it started, which together nobody else ever has. */
    public static void remember(Path directory, String name, ProcessHandle process) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name), process.pid() + " " + started(process));
    }

    /** The process written down under this name, if it still runs. */
    public static Optional<ProcessHandle> find(Path directory, String name) {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file).split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> started(process).toString().equals(words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Ends every process written down that still runs, and forgets them all; gives the names of those it ended. */
    public static List<String> end(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            List<String> running = names.stream()
                    .filter(name -> find(directory, name).isPresent())
                    .toList();
            for (String name : running) {
                find(directory, name).ifPresent(Leftovers::end);
            }
            for (String name : names) {
                Files.delete(directory.resolve(name));
            }
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Asks a process to end, and insists after forty seconds. */
    public static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while process " + process.pid() + " was ending", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Process " + process.pid() + " cannot be awaited", e);
        }
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
