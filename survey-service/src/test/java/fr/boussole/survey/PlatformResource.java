package fr.boussole.survey;

import fr.boussole.local.kafka.KafkaNode;
import fr.boussole.local.kafka.Topics;
import fr.boussole.local.postgres.Durability;
import fr.boussole.local.postgres.PostgresNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real PostgreSQL and a real Kafka for the tests of this service. */
public class PlatformResource implements QuarkusTestResourceLifecycleManager {
    private PostgresNode postgres;
    private KafkaNode kafka;

    @Override
    public Map<String, String> start() {
        postgres = PostgresNode.temporary(Durability.RELAXED).createDatabase("survey");
        kafka = KafkaNode.temporary().createTopics(Topics.ALL);
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl("survey"),
                "quarkus.datasource.username", postgres.user(),
                "quarkus.datasource.password", postgres.password(),
                "kafka.bootstrap.servers", kafka.bootstrapServers());
    }

    @Override
    public void stop() {
        kafka.close();
        postgres.close();
    }
}
