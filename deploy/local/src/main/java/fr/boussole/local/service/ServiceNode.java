package fr.boussole.local.service;

import fr.boussole.local.install.DataDirectory;
import fr.boussole.local.process.Child;
import fr.boussole.local.process.Command;
import fr.boussole.local.process.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One service of a platform: how it is started from its package, or prepared for being started by a developer. */
public record ServiceNode(Service service, ServiceEnvironment environment, DataDirectory data) {
    /**
     * Compiles quickly rather than well: a platform on one machine starts often and is small, and its services would spend a
     * quarter to two fifths of their first minutes on compiling thoroughly what soon ends.
     */
    private static final String QUICK_COMPILING = "-XX:TieredStopAtLevel=1";

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    /**
     * Starts the packaged service and returns when it says that it is ready.
     *
     * @param held hears of the process as soon as it runs, so that it can be stopped meanwhile
     */
    public Child start(Path jar, UnaryOperator<Child> held) {
        var words = Command.java(
                "-Xmx" + service.heapMegabytes() + "m",
                QUICK_COMPILING,
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-jar",
                jar.toString());
        var command = new Command(
                service.title(),
                words,
                environment.of(service, state()),
                data.root(),
                data.logs().resolve(service.title() + ".log"));
        Child child = held.apply(Child.start(command, data.processes()));
        new Readiness().await(child, ready(), LONGEST_START);
        return child;
    }

    /** Writes the service's environment for a shell to read, for its owner's eyes only; gives the file. */
    public Path writeEnvironment() {
        Path file = data.root().resolve(service.title() + ".env");
        String lines = environment.of(service, state()).entrySet().stream()
                .map(variable -> "export " + variable.getKey() + "='" + variable.getValue() + "'\n")
                .collect(Collectors.joining());
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private Path state() {
        try {
            return Files.createDirectories(data.state(service.title()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the state directory of " + service.title(), e);
        }
    }

    private URI ready() {
        return environment.port(service).address().resolve("/q/health/ready");
    }
}
