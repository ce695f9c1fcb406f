package fr.boussole.indicator.stream;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/** How many episodes of this partition count in each row. A row that comes to zero is deleted. */
final class TallyStore {
    private final KeyValueStore<String, Long> store;

    TallyStore(KeyValueStore<String, Long> store) {
        this.store = store;
    }

    void add(Map<String, Integer> difference) {
        difference.forEach(this::add);
    }

    private void add(String key, int difference) {
        long count = Optional.ofNullable(store.get(key)).orElse(0L) + difference;
        if (count < 0) {
            throw new IllegalStateException("A tally cannot come to " + count);
        }
        if (count == 0) {
            store.delete(key);
        } else {
            store.put(key, count);
        }
    }
}
