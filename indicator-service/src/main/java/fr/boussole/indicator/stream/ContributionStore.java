package fr.boussole.indicator.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.state.KeyValueStore;

/** What each episode of this partition counts for at present. */
final class ContributionStore {
    private final KeyValueStore<String, String> store;

    ContributionStore(KeyValueStore<String, String> store) {
        this.store = store;
    }

    Counted of(String episode) {
        return Optional.ofNullable(store.get(episode)).map(Counted::read).orElse(Counted.NOTHING);
    }

    /** An episode of which nothing is known any more leaves no trace. */
    void put(String episode, Counted counted) {
        if (counted.equals(Counted.NOTHING)) {
            store.delete(episode);
        } else {
            store.put(episode, counted.write());
        }
    }

    /** At most {@code size} episodes, in the order of their pseudonyms. */
    Slice slice(String from, int size, Set<String> pathways) {
        var touched = new ArrayList<String>();
        try (var episodes = store.range(from, null)) {
            for (int seen = 0; seen < size && episodes.hasNext(); seen++) {
                var episode = episodes.next();
                if (pathways.contains(Counted.pathway(episode.value))) {
                    touched.add(episode.key);
                }
            }
            return new Slice(touched, episodes.hasNext() ? Optional.of(episodes.peekNextKey()) : Optional.empty());
        }
    }

    /**
     * A part of the episodes.
     *
     * @param touched those of them that belong to the pathways asked for
     * @param next where the following slice starts, empty after the last
     */
    record Slice(List<String> touched, Optional<String> next) {}
}
