package fr.boussole.response.outbox;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A waiting message as a Kafka record, in the binary mode of the CloudEvents 1.0 Kafka protocol binding. */
final class CloudEventRecord {

    private static final URI SOURCE = URI.create("/response-service");

    private CloudEventRecord() {}

    /** A message without a body is a tombstone: a record with headers and no value. */
    static ProducerRecord<String, byte[]> of(Waiting message, String topic, int partition) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(message.id().toString())
                .withSource(SOURCE)
                .withType(message.type())
                .withTime(message.writtenAt().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json");
        message.body().ifPresent(json -> event.withData(json.getBytes(StandardCharsets.UTF_8)));
        return KafkaMessageFactory.createWriter(topic, partition, message.key()).writeBinary(event.build());
    }
}
