package fr.boussole.indicator.api;

import fr.boussole.indicator.message.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/** Writes on the topics as the other services do: an episode's messages all in one partition. */
final class Log implements AutoCloseable {
    private static final int PARTITIONS = 6;
    private final KafkaProducer<String, byte[]> producer;

    Log(String servers) {
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void define(String topic, String key, byte[] json) {
        producer.send(new ProducerRecord<>(topic, key, json));
    }

    void respond(String episode, String response, byte[] json) {
        send(Topics.RESPONSES, episode, response, json);
    }

    void invite(String episode, String step, byte[] json) {
        send(Topics.INVITATIONS, episode, step, json);
    }

    private void send(String topic, String episode, String thing, byte[] json) {
        int partition = Utils.toPositive(Utils.murmur2(episode.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
        producer.send(new ProducerRecord<>(topic, partition, episode + '/' + thing, json));
    }

    @Override
    public void close() {
        producer.close();
    }
}
