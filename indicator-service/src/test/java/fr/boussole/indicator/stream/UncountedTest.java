package fr.boussole.indicator.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UncountedTest {
    private final KeyValueStore<String, String> store = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore("uncounted"), Serdes.String(), Serdes.String())
            .withLoggingDisabled()
            .build();

    @BeforeEach
    void open() {
        var context = new MockProcessorContext<Void, Void>();
        store.init(context.getStateStoreContext(), store);
    }

    @Test
    void an_episode_that_much_was_said_about_is_counted_once() {
        var uncounted = new Uncounted(store);
        uncounted.add("e1");
        uncounted.add("e2");
        uncounted.add("e1");
        assertThat(counted(uncounted)).containsExactly("e1", "e2");
        assertThat(counted(uncounted)).isEmpty();
    }

    @Test
    void what_a_stopped_instance_left_uncounted_is_counted_by_the_next() {
        new Uncounted(store).add("e1");
        assertThat(counted(new Uncounted(store))).containsExactly("e1");
        assertThat(counted(new Uncounted(store))).isEmpty();
    }

    private static List<String> counted(Uncounted uncounted) {
        var counted = new ArrayList<String>();
        uncounted.countAll(counted::add);
        return counted;
    }
}
