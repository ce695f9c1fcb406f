package fr.boussole.indicator.stream;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The episodes of this partition about which something was said since they were last counted. Kept in a store as well: what a
 * commit finds waiting is counted by whoever takes the partition up.
 */
final class Uncounted {
    private static final String WAITING = "";

    private final KeyValueStore<String, String> store;
    private final Set<String> episodes = new LinkedHashSet<>();

    Uncounted(KeyValueStore<String, String> store) {
        this.store = store;
        try (var waiting = store.all()) {
            waiting.forEachRemaining(episode -> episodes.add(episode.key));
        }
    }

    void add(String episode) {
        if (episodes.add(episode)) {
            store.put(episode, WAITING);
        }
    }

    int size() {
        return episodes.size();
    }

    /** Counts each of them once, however much was said about it; none is left. */
    void countAll(Consumer<String> count) {
        for (var episode : episodes) {
            count.accept(episode);
            store.delete(episode);
        }
        episodes.clear();
    }
}
