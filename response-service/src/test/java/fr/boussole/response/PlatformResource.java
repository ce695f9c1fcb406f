package fr.boussole.response;

import fr.boussole.local.kafka.KafkaNode;
import fr.boussole.local.kafka.Topics;
import fr.boussole.local.postgres.Durability;
import fr.boussole.local.postgres.PostgresNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A real PostgreSQL and a real Kafka for the tests of this service. A test that has a field {@code AtomicBoolean brokerIsAway} can cut
 * the way to Kafka.
 */
public class PlatformResource implements QuarkusTestResourceLifecycleManager {

    private PostgresNode postgres;
    private KafkaNode kafka;
    private Gate gate;

    @Override
    public Map<String, String> start() {
        postgres = PostgresNode.temporary(Durability.RELAXED).createDatabase("response");
        gate = new Gate();
        kafka = KafkaNode.temporaryBehind(gate.port());
        gate.leadTo(kafka.port());
        kafka.createTopics(Topics.ALL);
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl("response"),
                "quarkus.datasource.username", postgres.user(),
                "quarkus.datasource.password", postgres.password(),
                "kafka.bootstrap.servers", kafka.bootstrapServers());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                gate.isShut(),
                field -> field.getType() == AtomicBoolean.class
                        && field.getName().equals("brokerIsAway"));
    }

    @Override
    public void stop() {
        gate.close();
        kafka.close();
        postgres.close();
    }
}
