package fr.boussole.local;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which parts are still starting, and since when. */
final class Countdown {
    private final long begin = System.nanoTime();
    private final Set<String> left;
    private final Watcher watcher;

    Countdown(Collection<String> parts, Watcher watcher) {
        this.left = new LinkedHashSet<>(parts);
        this.watcher = watcher;
    }

    /** Strikes a part off, and tells it the first time. */
    synchronized void ready(String part) {
        if (left.remove(part)) {
            watcher.ready(part, Duration.ofNanos(System.nanoTime() - begin), new LinkedHashSet<>(left));
        }
    }
}
