package fr.boussole.indicator.stream;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.indicator.example.Example;
import fr.boussole.indicator.example.ExampleEpisode;
import fr.boussole.indicator.message.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TallyTopologyTest {
    private static final Instant DAY = Instant.parse("2026-03-01T10:00:00Z");
    private static final Map<String, String> ANSWERS = Map.of("pain", "1", "walk", "1", "stairs", "1");
    private static final String SCORE = "recovery/1/a-1/2026-03/70-79/F/surgery=primary score/function/before n:3";

    private final TestStream stream = TestStream.onDisk();

    @AfterEach
    void close() {
        stream.close();
    }

    private void publish() {
        stream.say(Topics.QUESTIONNAIRES, Example.FORM, Example.questionnaire())
                .say(Topics.PATHWAYS, "recovery|1", Example.pathway());
    }

    private void respond(String episode) {
        stream.say(Topics.RESPONSES, episode + "/r", response(episode));
    }

    private static byte[] response(String episode) {
        return ExampleEpisode.of(episode).response("r", "before", 1, "completed", DAY, ANSWERS);
    }

    @Test
    void a_response_counts_once_nothing_more_is_said_for_a_moment() {
        publish();
        respond("e1");
        respond("e2");
        assertThat(stream.tallies()).isEmpty();
        stream.pause();
        assertThat(stream.tallies()).containsEntry(SCORE, 2L);
    }

    @Test
    void a_response_said_twice_counts_once() {
        publish();
        respond("e1");
        respond("e1");
        stream.pause();
        assertThat(stream.tallies()).containsEntry(SCORE, 1L);
    }

    @Test
    void what_waits_to_be_counted_is_known_to_whoever_takes_the_partition_up() {
        publish();
        respond("e1");
        assertThat(stream.size(TallyTopology.UNCOUNTED)).isEqualTo(1);
        stream.pause();
        assertThat(stream.size(TallyTopology.UNCOUNTED)).isZero();
    }

    @Test
    void an_amended_response_moves_from_one_value_to_another() {
        publish();
        respond("e1");
        var better = Map.of("pain", "4", "walk", "4", "stairs", "4");
        stream.say(
                Topics.RESPONSES, "e1/r", ExampleEpisode.of("e1").response("r", "before", 2, "amended", DAY, better));
        stream.pause();
        assertThat(stream.tallies()).doesNotContainKey(SCORE).containsEntry(SCORE.replace("n:3", "n:12"), 1L);
    }

    @Test
    void an_erased_episode_leaves_no_trace_in_any_store() {
        publish();
        respond("e1");
        stream.pause();
        stream.say(Topics.RESPONSES, "e1/r", null);
        stream.pause();
        assertThat(stream.tallies()).isEmpty();
        assertThat(stream.size(TallyTopology.MESSAGES)).isZero();
        assertThat(stream.size(TallyTopology.CONTRIBUTIONS)).isZero();
        assertThat(stream.size(TallyTopology.UNCOUNTED)).isZero();
    }

    @Test
    void answers_that_came_before_their_questionnaire_count_once_it_is_published_slice_by_slice() {
        for (int i = 0; i < 1200; i++) {
            respond("e" + i);
        }
        stream.settle(1);
        publish();
        stream.settle(1);
        assertThat(stream.tallies().get(SCORE)).isBetween(1L, 500L);
        stream.settle(2);
        assertThat(stream.tallies()).containsEntry(SCORE, 1200L);
    }

    @Test
    void a_scale_that_changes_recomputes_what_it_touches() {
        publish();
        respond("e1");
        stream.settle(1);
        var doubled =
                new String(Example.questionnaire(), StandardCharsets.UTF_8).replace("\"weight\":1}", "\"weight\":2}");
        stream.say(Topics.QUESTIONNAIRES, Example.FORM, doubled.getBytes(StandardCharsets.UTF_8))
                .settle(1);
        assertThat(stream.tallies()).doesNotContainKey(SCORE).containsEntry(SCORE.replace("n:3", "n:6"), 1L);
    }

    @Test
    void a_bridge_that_is_published_carries_what_was_counted_and_a_break_takes_it_back() {
        publish();
        respond("e1");
        stream.say(
                        Topics.QUESTIONNAIRES,
                        Example.FORM_URL + "|2",
                        Example.questionnaire("2", Example.statements("1", "BRIDGED", "COMPARABLE")))
                .settle(2);
        assertThat(stream.tallies()).containsEntry(SCORE, 1L);
        stream.say(Topics.PATHWAYS, "recovery|2", Example.pathway("2", Example.FORM_URL + "|2"))
                .settle(2);
        assertThat(stream.tallies()).doesNotContainKey(SCORE).containsEntry(SCORE.replace("n:3", "n:2"), 1L);
        stream.say(
                        Topics.QUESTIONNAIRES,
                        Example.FORM_URL + "|2",
                        Example.questionnaire("2", Example.statements("1", "BREAK", "COMPARABLE")))
                .settle(2);
        assertThat(stream.tallies()).containsEntry(SCORE, 1L);
    }

    @Test
    void a_message_that_cannot_be_understood_is_set_aside_with_its_reason_and_the_next_is_taken() {
        publish();
        stream.say(Topics.RESPONSES, "e1/r", "{\"episode\":{}}".getBytes(StandardCharsets.UTF_8));
        respond("e2");
        stream.pause();
        assertThat(stream.tallies()).containsEntry(SCORE, 1L);
        assertThat(stream.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.key()).isEqualTo("e1/r");
            assertThat(header(letter.headers().lastHeader("origin").value())).isEqualTo(Topics.RESPONSES);
            assertThat(header(letter.headers().lastHeader("reason").value())).contains("missing");
        });
        assertThat(stream.refused).hasSize(1);
    }

    @Test
    void a_definition_that_cannot_be_understood_is_told_and_leaves_the_catalogue_as_it_was() {
        publish();
        var known = stream.catalogue.current();
        stream.say(Topics.PATHWAYS, "recovery|2", "[]".getBytes(StandardCharsets.UTF_8));
        assertThat(stream.catalogue.current()).isEqualTo(known);
        assertThat(stream.refused).hasSize(1);
    }

    private static String header(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }
}
