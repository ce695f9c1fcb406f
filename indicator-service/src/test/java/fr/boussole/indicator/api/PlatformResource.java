package fr.boussole.indicator.api;

import fr.boussole.local.kafka.KafkaNode;
import fr.boussole.local.kafka.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** A real broker for the tests of the service. */
public final class PlatformResource implements QuarkusTestResourceLifecycleManager {
    private KafkaNode kafka;

    @Override
    public Map<String, String> start() {
        kafka = KafkaNode.temporary().createTopics(Topics.ALL);
        try {
            return Map.of(
                    "kafka.bootstrap.servers",
                    kafka.bootstrapServers(),
                    "boussole.stream.state-directory",
                    Files.createTempDirectory("boussole-streams").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        kafka.close();
    }
}
