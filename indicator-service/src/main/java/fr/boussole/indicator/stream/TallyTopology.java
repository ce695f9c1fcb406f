package fr.boussole.indicator.stream;

import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.message.Topics;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The stream: what is said about an episode changes its contributions, and the difference changes the tallies.
 *
 * <pre>
 * responses, invitations ─► episodes ─► dead letters
 *                             │ messages       the last message about each thing of an episode
 *                             │ contributions  what each episode counts for at present
 *                             │ tallies        how many episodes count for each value; its changelog is what instances read
 *                             │ uncounted      the episodes spoken of since they were last counted
 *                             └ recomputed     the definitions with which that was last computed
 * questionnaires, pathways, organisations ─► the catalogue, whole on every instance before the first message is taken
 * </pre>
 *
 * The two sources are partitioned by episode, so an episode has one task, and each task its own tallies; a query adds them up.
 */
public final class TallyTopology {
    static final String MESSAGES = "messages";
    static final String CONTRIBUTIONS = "contributions";
    static final String UNCOUNTED = "uncounted";
    static final String RECOMPUTED = "recomputed";
    static final String DEAD_LETTERS = "dead-letters";
    public static final String TALLIES = "tallies";

    private TallyTopology() {}

    public static Topology of(Catalogue catalogue, Refusals refusals) {
        return of(catalogue, refusals, Stores::persistentKeyValueStore);
    }

    /** @param stores where the stores are kept: on disk, or in memory for tests */
    static Topology of(Catalogue catalogue, Refusals refusals, Function<String, KeyValueBytesStoreSupplier> stores) {
        var topology = new Topology();
        for (var source : CatalogueSource.values()) {
            addDefinitions(topology, source, catalogue, refusals);
        }
        var text = Serdes.String();
        var bytes = Serdes.ByteArray();
        return topology.addSource("responses", text.deserializer(), bytes.deserializer(), Topics.RESPONSES)
                .addSource("invitations", text.deserializer(), bytes.deserializer(), Topics.INVITATIONS)
                .addProcessor("episodes", () -> new EpisodeProcessor(catalogue, refusals), "responses", "invitations")
                .addStateStore(kept(stores.apply(MESSAGES), bytes), "episodes")
                .addStateStore(kept(stores.apply(CONTRIBUTIONS), text), "episodes")
                .addStateStore(kept(stores.apply(TALLIES), Serdes.Long()), "episodes")
                .addStateStore(kept(Stores.inMemoryKeyValueStore(UNCOUNTED), text), "episodes")
                .addStateStore(kept(stores.apply(RECOMPUTED), text), "episodes")
                .addSink(DEAD_LETTERS, Topics.DEAD_LETTERS, text.serializer(), bytes.serializer(), "episodes");
    }

    private static void addDefinitions(
            Topology topology, CatalogueSource source, Catalogue catalogue, Refusals refusals) {
        topology.addGlobalStore(
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(source.store()), Serdes.String(), Serdes.ByteArray())
                        .withLoggingDisabled(),
                source.store() + "-source",
                Serdes.String().deserializer(),
                Serdes.ByteArray().deserializer(),
                source.topic(),
                source.store() + "-catalogue",
                () -> new CatalogueProcessor(source, catalogue, refusals));
    }

    /** Cached: what changes several times between two commits is written once. */
    private static <V> StoreBuilder<KeyValueStore<String, V>> kept(KeyValueBytesStoreSupplier store, Serde<V> values) {
        return Stores.keyValueStoreBuilder(store, Serdes.String(), values).withCachingEnabled();
    }
}
