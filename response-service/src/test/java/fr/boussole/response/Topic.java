package fr.boussole.response;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** What a reader finds on a topic, from its beginning. */
public final class Topic implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> read = new ArrayList<>();

    public Topic(Map<String, Object> broker, String name) {
        Map<String, Object> configuration = new HashMap<>(broker);
        configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = IntStream.range(
                        0, consumer.partitionsFor(name).size())
                .mapToObj(partition -> new TopicPartition(name, partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Those whose key begins so, once there are at least that many. */
    public List<ConsumerRecord<String, String>> await(String keyBegins, int atLeast) {
        return await(record -> record.key().startsWith(keyBegins), atLeast);
    }

    public List<ConsumerRecord<String, String>> await(Predicate<ConsumerRecord<String, String>> wanted, int atLeast) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    consumer.poll(Duration.ofMillis(20)).forEach(read::add);
                    return read.stream().filter(wanted).count() >= atLeast;
                });
        return read.stream().filter(wanted).toList();
    }

    public static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
