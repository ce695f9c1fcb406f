package fr.boussole.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaNodeTest {
    private static final TopicPartition ONLY = new TopicPartition(Topics.PATHWAYS, 0);

    @TempDir
    Path directory;

    @Test
    void what_was_acknowledged_is_there_after_a_restart() throws Exception {
        try (var node = KafkaNode.kept(directory, 0)) {
            node.createTopics(Topics.ALL);
            try (var producer = new KafkaProducer<>(clientOf(node), new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>(Topics.PATHWAYS, "key", "kept"))
                        .get();
            }
        }
        try (var node = KafkaNode.kept(directory, 0)) {
            node.createTopics(Topics.ALL);
            assertThat(firstIn(node)).isEqualTo("kept");
        }
    }

    @Test
    void every_topic_of_the_platform_has_its_partitions() throws Exception {
        try (var node = KafkaNode.temporary();
                var admin = Admin.create(clientOf(node.createTopics(Topics.ALL)))) {
            var described = admin.describeTopics(
                            Topics.ALL.stream().map(Topic::name).toList())
                    .allTopicNames()
                    .get();
            assertThat(Topics.ALL)
                    .allSatisfy(topic ->
                            assertThat(described.get(topic.name()).partitions()).hasSize(topic.partitions()));
        }
    }

    @Test
    void messages_may_be_compressed_in_any_of_kafkas_ways() throws Exception {
        try (var node = KafkaNode.temporary().createTopics(Topics.ALL)) {
            for (var way : CompressionType.values()) {
                Map<String, Object> settings = new HashMap<>(clientOf(node));
                settings.put("compression.type", way.name);
                try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
                    var sent = producer.send(new ProducerRecord<>(Topics.PATHWAYS, way.name, "a".repeat(10_000)));
                    assertThat(sent.get().hasOffset()).as(way.name).isTrue();
                }
            }
        }
    }

    private static String firstIn(KafkaNode node) {
        try (var consumer = new KafkaConsumer<>(clientOf(node), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(ONLY));
            consumer.seekToBeginning(List.of(ONLY));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }

    private static Map<String, Object> clientOf(KafkaNode node) {
        return Map.of("bootstrap.servers", node.bootstrapServers());
    }
}
