package fr.boussole.local.nhs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line: files, and {@code --name value} pairs. */
record Options(List<Path> files, Map<String, String> named) {

    /** @throws UnusableFile naming an option that is not one of these, or that lacks its value */
    static Options of(String[] arguments, Set<String> known) {
        List<Path> files = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        for (int at = 0; at < arguments.length; at++) {
            String argument = arguments[at];
            if (!argument.startsWith("--")) {
                files.add(Path.of(argument));
            } else if (!known.contains(argument) || at + 1 == arguments.length) {
                throw new UnusableFile(
                        known.contains(argument) ? argument + " needs a value" : "Unknown option " + argument);
            } else {
                named.put(argument, arguments[++at]);
            }
        }
        return new Options(List.copyOf(files), Map.copyOf(named));
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(named.get(name));
    }

    String get(String name, String otherwise) {
        return named.getOrDefault(name, otherwise);
    }
}
