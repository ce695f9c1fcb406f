package fr.boussole.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What to run, and how.
 *
 * @param name the part of the platform, as a person knows it
 * @param words the program and its arguments
 * @param environment added to that of this process
 * @param directory where it runs
 * @param log receives all it writes
 */
public record Command(String name, List<String> words, Map<String, String> environment, Path directory, Path log) {
    /** Puts a child out of reach of the terminal's Ctrl-C, so that the launcher can stop things in order. */
    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /** The {@code java} that runs this very process, with options and arguments. */
    public static List<String> java(String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(words));
        return command;
    }

    ProcessBuilder builder() {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(OWN_SESSION)) {
            command.add(OWN_SESSION.toString());
        }
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return builder;
    }
}
