package fr.boussole.indicator.stream;

import fr.boussole.indicator.definition.Catalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;

/** The topology without a broker. */
final class TestStream implements AutoCloseable {
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    final Catalogue catalogue = new Catalogue();
    final List<String> refused = new ArrayList<>();
    private final TopologyTestDriver driver;

    private TestStream(Function<String, KeyValueBytesStoreSupplier> stores) {
        KAFKA.setLevel(Level.SEVERE);
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        Refusals refusals = (topic, key, reason) -> refused.add(topic + ": " + reason);
        driver = new TopologyTestDriver(TallyTopology.of(catalogue, refusals, stores), properties);
    }

    /** With its stores on disk, as in production. */
    static TestStream onDisk() {
        return new TestStream(Stores::persistentKeyValueStore);
    }

    /** With its stores in memory, for the many tries of a property. */
    static TestStream inMemory() {
        return new TestStream(Stores::inMemoryKeyValueStore);
    }

    TestStream say(String topic, String key, byte[] json) {
        driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, json);
        return this;
    }

    /** Time goes on by a moment in which something more may be said. */
    TestStream tick() {
        driver.advanceWallClockTime(Pace.TICK);
        return this;
    }

    /** Nothing more is said for a moment. */
    TestStream pause() {
        return tick().tick();
    }

    /** Lets the recomputation take up to this many slices. */
    TestStream settle(int slices) {
        for (int i = 0; i < slices; i++) {
            driver.advanceWallClockTime(Duration.ofMillis(50));
        }
        return this;
    }

    SortedMap<String, Long> tallies() {
        var rows = new TreeMap<String, Long>();
        try (var all =
                driver.<String, Long>getKeyValueStore(TallyTopology.TALLIES).all()) {
            all.forEachRemaining(row -> rows.put(row.key, row.value));
        }
        return rows;
    }

    /** How many entries a store holds. */
    long size(String store) {
        try (var all = driver.<String, Object>getKeyValueStore(store).all()) {
            long size = 0;
            for (; all.hasNext(); all.next()) {
                size++;
            }
            return size;
        }
    }

    List<TestRecord<String, byte[]>> deadLetters() {
        return driver.createOutputTopic("boussole.dead-letters", new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
