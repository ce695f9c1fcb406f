package fr.boussole.local;

import fr.boussole.local.process.Child;
import fr.boussole.local.process.Readiness;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells a platform's life in lines of text.
 *
 * @param reader receives each line, such as {@code System.out::println}
 */
public record Lines(Consumer<String> reader) implements Watcher {
    @Override
    public void ready(String part, Duration took, Set<String> left) {
        String rest = left.isEmpty() ? "" : "   waiting for " + String.join(", ", left);
        reader.accept(String.format(Locale.ROOT, "  ✓ %-18s %5.1f s%s", part, took.toMillis() / 1000.0, rest));
    }

    @Override
    public void stopped(String part) {
        reader.accept("  ✓ " + part + " has stopped");
    }

    @Override
    public void failedToStop(String part, String reason) {
        reader.accept("  ✗ " + part + " did not stop: " + reason);
    }

    @Override
    public void lost(Child part) {
        reader.accept(
                "\n" + part.name() + " ended by itself (status " + part.exitStatus() + "). " + Readiness.quote(part));
    }
}
