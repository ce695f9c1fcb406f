package fr.boussole.response.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.utils.Utils;

/**
 * Which partition a key belongs to: murmur2 of its episode (what stands before the slash), modulo the topic's partitions as
 * the broker tells them. So an episode's invitations and responses meet in one partition.
 */
@ApplicationScoped
class Partitions {

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    /** The broker has told how many partitions the topic of an aggregate has. */
    void learn(String aggregate, int count) {
        counts.put(aggregate, count);
    }

    /** Empty as long as the broker has not been asked about that aggregate's topic. */
    Optional<Integer> of(String aggregate, String key) {
        return Optional.ofNullable(counts.get(aggregate)).map(count -> partition(key, count));
    }

    static int partition(String key, int count) {
        int slash = key.indexOf('/');
        String episode = slash < 0 ? key : key.substring(0, slash);
        return Utils.toPositive(Utils.murmur2(episode.getBytes(StandardCharsets.UTF_8))) % count;
    }
}
