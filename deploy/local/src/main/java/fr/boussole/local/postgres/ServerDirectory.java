package fr.boussole.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where a PostgreSQL server keeps its binaries and its data, and who may enter. */
record ServerDirectory(Path root) {
    private static final long LONGEST_STOP_SECONDS = 30;

    /** A server on these data that tells its life in {@code postgres.log}. */
    EmbeddedPostgres.Builder server() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + root + ": " + e.getMessage(), e);
        }
        var log = Redirect.appendTo(root.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries().toFile())
                .setDataDirectory(data())
                .setOutputRedirector(log)
                .setErrorRedirector(log);
    }

    /** True while the server lets anyone on this machine in, as it does just after it was made. */
    boolean asksNoPassword() {
        return read(access()).lines().anyMatch(line -> line.endsWith("trust"));
    }

    void askForPassword() {
        write(access(), "host all all 127.0.0.1/32 scram-sha-256\n");
    }

    /** Ends the server that a killed launcher left behind on these data; true when there was one. */
    boolean endServerLeftRunning() {
        Optional<ProcessHandle> left = leftRunning();
        left.ifPresent(this::end);
        return left.isPresent();
    }

    /** Asks for PostgreSQL's fast shutdown, by the signal that means it: open connections are cut, nothing committed is lost. */
    private void end(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(server.pid()))
                    .start()
                    .waitFor();
            server.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an earlier PostgreSQL was stopping", e);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "An earlier PostgreSQL (process " + server.pid() + ") still holds " + data() + ": end it first.",
                    e);
        }
    }

    private Optional<ProcessHandle> leftRunning() {
        Path pidFile = data().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return read(pidFile)
                .lines()
                .findFirst()
                .map(String::strip)
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    private Path data() {
        return root.resolve("data");
    }

    private Path binaries() {
        return root.resolve("binaries");
    }

    private Path access() {
        return data().resolve("pg_hba.conf");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
