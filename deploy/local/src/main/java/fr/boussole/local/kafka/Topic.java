package fr.boussole.local.kafka;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/** One topic of the platform: its name, its partitions and the settings that differ from the broker's own. */
public record Topic(String name, int partitions, Map<String, String> settings) {
    public Topic {
        if (partitions < 1) {
            throw new IllegalArgumentException("Topic " + name + " needs at least one partition, not " + partitions);
        }
        settings = Map.copyOf(settings);
    }

    NewTopic toNewTopic() {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }
}
