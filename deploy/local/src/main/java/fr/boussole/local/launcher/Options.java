package fr.boussole.local.launcher;

import fr.boussole.local.install.Ports;
import fr.boussole.local.install.Refusal;
import fr.boussole.local.service.Service;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked on the command line; {@code usage.txt} explains it.
 *
 * @param data where the platform keeps its data, when said
 * @param ports where it listens
 * @param empty whether to leave the demonstration out
 * @param reset whether to forget everything first
 * @param without services that somebody else starts
 */
record Options(Optional<Path> data, Ports ports, boolean empty, boolean reset, Set<Service> without) {
    static Options parse(List<String> arguments) {
        Deque<String> words = new ArrayDeque<>(arguments);
        Optional<Path> data = Optional.empty();
        Ports ports = Ports.standard();
        boolean empty = false;
        boolean reset = false;
        Set<Service> without = EnumSet.noneOf(Service.class);
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--empty" -> empty = true;
                case "--reset" -> reset = true;
                case "--data" -> data = Optional.of(Path.of(value(word, words)));
                case "--port-offset" -> ports = shifted(value(word, words));
                case "--ports" -> ports = free(value(word, words));
                case "--without" -> without.add(service(value(word, words)));
                default -> throw new Refusal("There is no option '" + word + "': see deploy/local/up --help.");
            }
        }
        return new Options(data, ports, empty, reset, without);
    }

    /** Whether to load the demonstration: it speaks to all three services, so one that is left out leaves it out too. */
    boolean loadsDemonstration() {
        return !empty && without.isEmpty();
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty() || words.peek().startsWith("--")) {
            throw new Refusal("Option " + option + " wants a value: see deploy/local/up --help.");
        }
        return words.pop();
    }

    private static Ports shifted(String offset) {
        try {
            return Ports.shifted(Integer.parseInt(offset));
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    "Option --port-offset wants a number that keeps ports within 1 to 65535, not '" + offset + "'.", e);
        }
    }

    private static Ports free(String word) {
        if (!word.equals("free")) {
            throw new Refusal("Option --ports knows only 'free', not '" + word + "'; to move them, use --port-offset.");
        }
        return Ports.free();
    }

    private static Service service(String name) {
        try {
            return Service.named(name);
        } catch (IllegalArgumentException e) {
            throw new Refusal(e.getMessage() + ".", e);
        }
    }
}
