package fr.boussole.indicator.stream;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.indicator.message.Topics;
import fr.boussole.indicator.verification.Recount;
import java.util.Set;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Decision 3: whatever the order, the duplicates, the amendments and the erasures, the tallies are those of the log. */
class LiveEqualsBatchTest {
    private static final Set<String> EPISODE_TOPICS = Set.of(Topics.RESPONSES, Topics.INVITATIONS);

    @Property(tries = 60)
    void the_live_tallies_equal_those_recomputed_from_the_log_in_another_order(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 12) int episodes) {
        var stories = LogStory.twice(seed, episodes);
        try (var stream = TestStream.inMemory()) {
            stories.get(0).log().forEach(said -> stream.say(said.topic(), said.key(), said.json()));
            stream.settle(3);
            assertThat(stream.tallies()).isNotEmpty().isEqualTo(recount(stories.get(1), stream));
            assertThat(stream.refused).isEmpty();
        }
    }

    private static SortedMap<String, Long> recount(LogStory story, TestStream stream) {
        var recount = new Recount();
        story.log().stream()
                .filter(said -> EPISODE_TOPICS.contains(said.topic()))
                .forEach(said -> recount.take(said.topic(), said.key(), said.json()));
        return recount.tallies(stream.catalogue.current());
    }
}
