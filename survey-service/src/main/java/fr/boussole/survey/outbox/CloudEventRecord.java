package fr.boussole.survey.outbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** An outbox message as a Kafka record, in the binary mode of the CloudEvents 1.0 Kafka protocol binding. */
final class CloudEventRecord {
    private static final String SOURCE = "/survey-service";

    private CloudEventRecord() {}

    static ProducerRecord<String, byte[]> of(OutboxMessage message, String topicPrefix) {
        byte[] body = message.body()
                .map(json -> json.getBytes(StandardCharsets.UTF_8))
                .orElse(null);
        var sent =
                new ProducerRecord<>(topicPrefix + message.aggregatetype, message.partition, message.aggregateid, body);
        Headers headers = sent.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", message.id.toString());
        add(headers, "ce_source", SOURCE);
        add(headers, "ce_type", message.type);
        add(headers, "ce_time", message.writtenAt.toString());
        add(headers, "content-type", "application/json");
        return sent;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
