package fr.boussole.response.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Topic;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.message.Erased;
import fr.boussole.response.message.InvitationChanged;
import fr.boussole.response.message.Message;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RelayTest {

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private final String episode = Ids.next().toString();

    @Test
    void messages_arrive_in_the_order_of_their_changes_all_in_the_episode_s_partition() {
        IntStream.rangeClosed(1, 50)
                .forEach(version -> commit(List.of(invitation(version % 2 == 0 ? "after" : "before", version))));

        try (var topic = new Topic(broker, "boussole.invitations")) {
            List<ConsumerRecord<String, String>> read = topic.await(episode, 50);
            assertThat(read)
                    .extracting(record -> version(record.value()))
                    .isSorted()
                    .hasSize(50);
            assertThat(read)
                    .extracting(ConsumerRecord::partition)
                    .containsOnly(Partitions.partition(episode + "/any", 6));
        }
    }

    @Test
    void a_message_is_a_cloud_event_in_binary_mode() {
        commit(List.of(invitation("before", 1)));

        try (var topic = new Topic(broker, "boussole.invitations")) {
            ConsumerRecord<String, String> record = topic.await(episode, 1).get(0);
            assertThat(Topic.header(record, "ce_specversion")).isEqualTo("1.0");
            assertThat(Topic.header(record, "ce_type")).isEqualTo(InvitationChanged.TYPE);
            assertThat(Topic.header(record, "ce_source")).isEqualTo("/response-service");
            assertThat(Topic.header(record, "content-type")).isEqualTo("application/json");
            assertThat(UUID.fromString(Topic.header(record, "ce_id"))).isNotNull();
            assertThat(Instant.parse(Topic.header(record, "ce_time"))).isBeforeOrEqualTo(Instant.now());
        }
    }

    @Test
    void an_erasure_is_a_key_without_a_value() {
        commit(List.of(invitation("before", 1), Erased.invitation(episode, "before")));

        try (var topic = new Topic(broker, "boussole.invitations")) {
            List<ConsumerRecord<String, String>> read = topic.await(episode, 2);
            assertThat(read.get(1).key()).isEqualTo(read.get(0).key());
            assertThat(read.get(1).value()).isNull();
        }
    }

    @Test
    void what_was_rolled_back_is_never_told() {
        QuarkusTransaction.begin();
        outbox.append(invitation("before", 1));
        QuarkusTransaction.rollback();
        commit(List.of(invitation("after", 1)));

        try (var topic = new Topic(broker, "boussole.invitations")) {
            assertThat(topic.await(episode, 1)).extracting(ConsumerRecord::key).containsExactly(episode + "/after");
        }
    }

    @Test
    void a_message_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.append(invitation("before", 1))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void the_outbox_is_empty_once_everything_was_acknowledged() {
        commit(IntStream.rangeClosed(1, 500)
                .mapToObj(version -> invitation("before", version))
                .toList());

        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == 0);
    }

    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from outbox where aggregateid like ?")) {
            select.setString(1, episode + "%");
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void commit(List<? extends Message> messages) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(messages));
    }

    private static int version(String body) {
        try {
            return new ObjectMapper().readTree(body).path("version").asInt();
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + body, e);
        }
    }

    private InvitationChanged invitation(String step, int version) {
        return new InvitationChanged(
                new EpisodeFacts(episode, 1, "hip", "1", "unit", LocalDate.of(2026, 3, 2), Map.of(), "", "U", Map.of()),
                new UUID(0, 1),
                step,
                version,
                "PLANNED",
                Instant.EPOCH,
                "LINK",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 2),
                Optional.empty());
    }
}
