package fr.boussole.response.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

class PartitionsTest {

    @Property
    void everything_about_an_episode_goes_where_kafka_would_send_the_episode_alone(
            @ForAll @AlphaChars @StringLength(min = 16, max = 64) String episode,
            @ForAll @IntRange(min = 1, max = 64) int count) {
        int alone = BuiltInPartitioner.partitionForKey(episode.getBytes(StandardCharsets.UTF_8), count);

        assertThat(Partitions.partition(episode + "/after", count)).isEqualTo(alone);
        assertThat(Partitions.partition(episode + "/019c4e8f-0c31-7d02-b7aa-6f5d4c3b2a19", count))
                .isEqualTo(alone);
    }

    @Test
    void nothing_is_known_before_the_broker_has_been_asked() {
        Partitions partitions = new Partitions();
        assertThat(partitions.of("responses", "episode/response")).isEmpty();

        partitions.learn("responses", 1);
        assertThat(partitions.of("responses", "episode/response")).contains(0);
        assertThat(partitions.of("invitations", "episode/step")).isEmpty();
    }
}
