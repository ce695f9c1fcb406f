package fr.boussole.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running child process and its log. */
public final class Child implements AutoCloseable {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final Command command;
    private final Process process;

    private Child(Command command, Process process) {
        this.command = command;
        this.process = process;
    }

    /** Starts the command; the log of its previous run is kept beside as {@code <name>.previous.log}. */
    public static Child start(Command command, Path processes) {
        try {
            Path log = command.log();
            if (Files.exists(log)) {
                String previous = log.getFileName().toString().replace(".log", ".previous.log");
                Files.move(log, log.resolveSibling(previous), StandardCopyOption.REPLACE_EXISTING);
            }
            Process process = command.builder().start();
            process.getOutputStream().close();
            Leftovers.remember(processes, command.name(), process.toHandle());
            return new Child(command, process);
        } catch (IOException e) {
            throw new UncheckedIOException(command.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    public String name() {
        return command.name();
    }

    public Path log() {
        return command.log();
    }

    public boolean running() {
        return process.isAlive();
    }

    /** Completed with this child when it has ended, whoever ended it. */
    public CompletableFuture<Child> ended() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Waits until the child has ended, no longer than {@code limit}; true when it has. */
    public boolean awaitEnd(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + name(), e);
        }
    }

    /** The status it ended with; only for a child that has ended. */
    public int exitStatus() {
        return process.exitValue();
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(LONGEST_STOP);
    }

    /** Asks it to end, and insists after half a minute. */
    @Override
    public void close() {
        process.destroy();
        if (!awaitEnd(LONGEST_STOP)) {
            kill();
        }
    }

    /** The last lines it wrote. */
    public List<String> lastWords(int count) {
        try {
            List<String> lines = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of("(" + log() + " cannot be read: " + e.getMessage() + ")");
        }
    }
}
