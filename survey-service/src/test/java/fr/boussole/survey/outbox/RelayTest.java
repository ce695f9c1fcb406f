package fr.boussole.survey.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import fr.boussole.survey.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "ada",
        roles = {"author", "admin"})
class RelayTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void a_published_questionnaire_arrives_as_promised_and_again_with_its_scales() {
        Staff.publish("sent", "1");
        Staff.addScale("sent", "1", "1").statusCode(201);
        List<ConsumerRecord<String, String>> arrived =
                arrivals("boussole.questionnaires", "https://boussole.example/Questionnaire/sent|1", 2);
        assertThat(arrived)
                .allSatisfy(one -> assertThat(Contract.named("questionnaire").faults(body(one)))
                        .isEmpty());
        assertThat(body(arrived.get(0)).path("scales")).isEmpty();
        assertThat(body(arrived.get(1)).at("/scales/0/id").asText()).isEqualTo("walking");
        assertThat(header(arrived.get(0), "ce_specversion")).isEqualTo("1.0");
        assertThat(header(arrived.get(0), "ce_type")).isEqualTo("fr.boussole.questionnaire.published.v1");
        assertThat(header(arrived.get(0), "ce_source")).isEqualTo("/survey-service");
        assertThat(header(arrived.get(0), "content-type")).isEqualTo("application/json");
        assertThat(UUID.fromString(header(arrived.get(0), "ce_id")))
                .isNotEqualTo(UUID.fromString(header(arrived.get(1), "ce_id")));
        assertThat(Instant.parse(header(arrived.get(0), "ce_time"))).isBefore(Instant.now());
    }

    @Test
    void organisations_arrive_in_order_and_only_when_they_change() {
        Staff.put("/api/organisations/sent-region", "{\"type\": \"REGION\", \"name\": \"Un\"}")
                .then()
                .statusCode(201);
        Staff.put("/api/organisations/sent-region", "{\"type\": \"REGION\", \"name\": \"Un\"}")
                .then()
                .statusCode(200);
        Staff.put("/api/organisations/sent-region", "{\"type\": \"REGION\", \"name\": \"Deux\"}")
                .then()
                .statusCode(200);
        List<ConsumerRecord<String, String>> arrived = arrivals("boussole.organisations", "sent-region", 2);
        assertThat(arrived).extracting(one -> body(one).path("name").asText()).containsExactly("Un", "Deux");
        assertThat(arrived)
                .allSatisfy(one -> assertThat(Contract.named("organisation").faults(body(one)))
                        .isEmpty());
    }

    @Test
    void a_published_pathway_arrives_as_promised() {
        Staff.publish("sent-step", "1");
        String pathway = """
                {"id": "sent", "version": "1", "title": {"fr": "Genou"}, "zone": "Europe/Paris",
                 "anchor": {"code": "operation", "title": {"fr": "Opération"}},
                 "steps": [{"id": "before", "phase": "BEFORE", "title": {"fr": "Avant"}, "respondent": "PATIENT",
                   "questionnaire": "https://boussole.example/Questionnaire/sent-step|1",
                   "offset": "P0D", "windowFrom": "-P90D", "windowTo": "P0D"}]}
                """;
        Staff.post("/api/pathways", pathway).then().statusCode(201);
        List<ConsumerRecord<String, String>> arrived = arrivals("boussole.pathways", "sent|1", 1);
        assertThat(Contract.named("pathway").faults(body(arrived.get(0)))).isEmpty();
    }

    private List<ConsumerRecord<String, String>> arrivals(String topic, String key, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            Instant end = Instant.now().plusSeconds(20);
            while (found.size() < count && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(one -> {
                    if (one.key().equals(key)) {
                        found.add(one);
                    }
                });
            }
            assertThat(found).hasSize(count);
            return found;
        }
    }

    private static JsonNode body(ConsumerRecord<String, String> message) {
        return ExactJson.read(message.value());
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
