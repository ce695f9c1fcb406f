package fr.boussole.indicator.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.definition.Canonical;
import fr.boussole.indicator.definition.DefinitionReader;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.example.Example;
import fr.boussole.indicator.example.ExampleEpisode;
import fr.boussole.indicator.message.EpisodeMessage;
import fr.boussole.indicator.message.MalformedMessage;
import fr.boussole.indicator.message.MessageReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionsTest {
    private static final Instant BEFORE = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-09-10T10:00:00Z");
    private static final Map<String, String> POOR = Map.of("pain", "1", "walk", "1", "stairs", "1");
    private static final Map<String, String> GOOD = Map.of("pain", "4", "walk", "3", "stairs", "3");
    private static final ExampleEpisode EPISODE = ExampleEpisode.of("e");

    private EpisodeState state = EpisodeState.EMPTY;

    private void responded(
            String response, String step, long version, String status, Instant at, Map<String, String> answers)
            throws MalformedMessage {
        said(MessageReader.response(EPISODE.response(response, step, version, status, at, answers)));
    }

    private void invited(String step, String status, String life) throws MalformedMessage {
        said(MessageReader.invitation(EPISODE.invitation(step, 1, status, life)));
    }

    private void said(EpisodeMessage message) {
        state = state.with(message);
    }

    private Set<String> values(Measure measure) {
        return values(measure, Example.definitions());
    }

    private Set<String> values(Measure measure, Definitions definitions) {
        return Contributions.of(state, definitions).keySet().stream()
                .filter(entry -> entry.cell().measure().equals(measure))
                .map(entry -> entry.value().key())
                .collect(Collectors.toSet());
    }

    @Test
    void an_answer_before_and_an_answer_after_make_a_pair() throws MalformedMessage {
        responded("r1", "before", 1, "completed", BEFORE, POOR);
        responded("r2", "after", 1, "completed", AFTER, GOOD);
        assertThat(values(new Measure.Score("function", "before"))).containsExactly("n:3");
        assertThat(values(new Measure.Score("function", "after"))).containsExactly("n:10");
        assertThat(values(new Measure.Change("function", "before", "after"))).containsExactly("p:3:10");
        assertThat(values(new Measure.ChangeMissing("function", "before", "after")))
                .isEmpty();
    }

    @Test
    void an_answer_before_alone_waits_for_its_pair() throws MalformedMessage {
        responded("r1", "before", 1, "completed", BEFORE, POOR);
        assertThat(values(new Measure.ChangeMissing("function", "before", "after")))
                .containsExactly("c:no-after");
    }

    @Test
    void the_cell_says_where_when_and_who() throws MalformedMessage {
        responded("r1", "before", 1, "completed", BEFORE, POOR);
        var group = Contributions.of(state, Example.definitions())
                .keySet()
                .iterator()
                .next()
                .cell()
                .group();
        assertThat(group.month()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(group.key()).isEqualTo("recovery/1/a-1/2026-03/70-79/F/surgery=primary");
    }

    @Test
    void an_anonymous_answer_counts_in_its_score_and_in_no_participation() throws MalformedMessage {
        var somebody = EPISODE.response("r1", "before", 1, "completed", BEFORE, POOR);
        var text = new String(somebody, java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("\"episode\"\\s*:\\s*\\{", "\"episode\":{\"anonymous\":true,");
        said(MessageReader.response(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(values(new Measure.Score("function", "before"))).containsExactly("n:3");
        assertThat(values(new Measure.Participation("before"))).isEmpty();
        assertThat(values(new Measure.Participation("after"))).isEmpty();
    }

    @Test
    void an_answer_outside_its_window_is_shown_and_not_counted() throws MalformedMessage {
        responded("r2", "after", 1, "completed", Instant.parse("2026-12-01T10:00:00Z"), GOOD);
        assertThat(values(new Measure.Score("function", "after"))).isEmpty();
        assertThat(values(new Measure.Excluded("after"))).containsExactly("c:out-of-window");
        assertThat(values(new Measure.Participation("after"))).containsExactly("c:completed");
    }

    @Test
    void both_ends_of_the_window_count_in_the_calendar_of_the_pathway() throws MalformedMessage {
        responded("r2", "after", 1, "completed", Instant.parse("2026-10-25T22:59:00Z"), GOOD);
        assertThat(values(new Measure.Score("function", "after"))).isNotEmpty();
        state = EpisodeState.EMPTY;
        responded("r2", "after", 1, "completed", Instant.parse("2026-10-25T23:01:00Z"), GOOD);
        assertThat(values(new Measure.Score("function", "after"))).isEmpty();
    }

    @Test
    void of_several_answers_in_the_window_the_nearest_to_the_target_counts() throws MalformedMessage {
        responded("far", "after", 1, "completed", Instant.parse("2026-10-01T10:00:00Z"), POOR);
        responded("near", "after", 1, "completed", Instant.parse("2026-09-08T10:00:00Z"), GOOD);
        assertThat(values(new Measure.Score("function", "after"))).containsExactly("n:10");
        assertThat(values(new Measure.Excluded("after"))).containsExactly("c:not-nearest");
    }

    @Test
    void of_two_answers_as_near_the_earliest_counts() throws MalformedMessage {
        responded("late", "after", 1, "completed", Instant.parse("2026-09-12T10:00:00Z"), POOR);
        responded("early", "after", 1, "completed", Instant.parse("2026-09-08T10:00:00Z"), GOOD);
        assertThat(values(new Measure.Score("function", "after"))).containsExactly("n:10");
    }

    @Test
    void an_answer_that_was_begun_and_not_submitted_is_not_counted() throws MalformedMessage {
        responded("r1", "before", 1, "in-progress", BEFORE, POOR);
        assertThat(values(new Measure.Score("function", "before"))).isEmpty();
        assertThat(values(new Measure.Excluded("before"))).containsExactly("c:not-submitted");
        assertThat(values(new Measure.Participation("before"))).containsExactly("c:started");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ENROLLED, not-enrolled",
        "REFUSED, refused",
        "DECEASED, cancelled",
        "ANCHOR_CANCELLED, cancelled",
        "'', cancelled",
        "Version 2 of the pathway no longer asks this step, cancelled"
    })
    void who_is_eligible_and_asked_nothing_is_told_apart_from_who_is_no_longer_eligible(String reason, String reached)
            throws MalformedMessage {
        said(MessageReader.invitation(EPISODE.cancelled("after", 2, reason)));
        assertThat(values(new Measure.Participation("after"))).containsExactly("c:" + reached);
    }

    @Test
    void an_answer_entered_in_error_leaves_no_trace_in_the_figures() throws MalformedMessage {
        responded("r1", "before", 1, "completed", BEFORE, POOR);
        responded("r1", "before", 2, "entered-in-error", BEFORE, POOR);
        assertThat(values(new Measure.Score("function", "before"))).isEmpty();
        assertThat(values(new Measure.Excluded("before"))).isEmpty();
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing() throws MalformedMessage {
        responded("r1", "before", 2, "amended", BEFORE, GOOD);
        responded("r1", "before", 1, "completed", BEFORE, POOR);
        assertThat(values(new Measure.Score("function", "before"))).containsExactly("n:10");
    }

    @Test
    void a_question_switched_off_is_not_missing_and_its_answer_not_counted() throws MalformedMessage {
        responded("r1", "before", 1, "completed", BEFORE, Map.of("pain", "2", "walk", "0", "stairs", "4"));
        assertThat(values(new Measure.Item("before", "stairs"))).isEmpty();
        assertThat(values(new Measure.Item("before", "pain"))).containsExactly("c:2");
    }

    @Test
    void a_score_that_cannot_be_computed_is_counted_with_its_reason() throws MalformedMessage {
        responded("r1", "before", 1, "completed", BEFORE, Map.of("wishes", "garden"));
        responded("r2", "after", 1, "completed", AFTER, GOOD);
        assertThat(values(new Measure.ScoreMissing("function", "before"))).hasSize(1);
        assertThat(values(new Measure.ChangeMissing("function", "before", "after")))
                .containsExactly("c:before-not-computed");
    }

    @Test
    void what_a_person_wrote_is_never_counted() throws MalformedMessage {
        responded("r1", "before", 1, "completed", BEFORE, Map.of("pain", "1", "walk", "1", "words", "secret"));
        assertThat(Contributions.of(state, Example.definitions()).keySet())
                .extracting(Entry::key)
                .noneMatch(key -> key.contains("secret") || key.contains("words"));
    }

    @Test
    void people_are_counted_once_where_several_answers_may_be_given() throws MalformedMessage {
        responded("r1", "before", 1, "completed", BEFORE, Map.of("pain", "1", "walk", "1", "wishes", "garden"));
        assertThat(values(new Measure.Item("before", "wishes"))).containsExactly("c:garden");
        assertThat(values(new Measure.Answered("before", "wishes"))).containsExactly("c:answered");
    }

    @Test
    void an_answer_that_comes_before_its_questionnaire_waits_and_says_so() throws MalformedMessage {
        responded("r1", "before", 1, "completed", BEFORE, POOR);
        var without = Example.definitions().without(Canonical.parse(Example.FORM));
        assertThat(values(new Measure.Score("function", "before"), without)).isEmpty();
        assertThat(values(new Measure.Excluded("before"), without)).containsExactly("c:questionnaire-unknown");
        assertThat(values(new Measure.Excluded("before"), Definitions.NONE)).containsExactly("c:pathway-unknown");
    }

    @Test
    void the_facts_with_the_highest_version_hold_whichever_message_brings_them() throws MalformedMessage {
        said(MessageReader.invitation(EPISODE.at("a-2").withVersion(2).invitation("after", 3, "SENT")));
        responded("r1", "before", 1, "completed", BEFORE, POOR);
        assertThat(Contributions.of(state, Example.definitions()).keySet())
                .allMatch(entry -> entry.cell().group().organisation().equals("a-2"));
    }

    @Test
    void an_erased_episode_contributes_nothing() throws MalformedMessage {
        responded("r1", "before", 1, "completed", BEFORE, POOR);
        state = state.without(state.responses().get("r1").key());
        assertThat(Contributions.of(state, Example.definitions())).isEmpty();
    }

    @Test
    void equal_scores_have_one_key_however_they_are_written() {
        assertThat(new Value.Number(new BigDecimal("40.000")).key())
                .isEqualTo(new Value.Number(new BigDecimal("4E+1")).key())
                .isEqualTo("n:40");
    }

    private static Definitions twoVersions(String function) throws MalformedMessage {
        return Example.definitions()
                .with(DefinitionReader.questionnaire(
                        Example.questionnaire("2", Example.statements("1", function, "COMPARABLE"))))
                .with(DefinitionReader.pathway(Example.pathway("2", Example.FORM_URL + "|2")));
    }

    /** Someone who began on the first version of the questionnaire and ended on the second. */
    private void ended_on_another_version() throws MalformedMessage {
        responded("r1", "before", 1, "completed", BEFORE, POOR);
        said(MessageReader.response(
                EPISODE.response("r2", "after", 1, "completed", AFTER, GOOD, Example.FORM_URL + "|2")));
    }

    @Test
    void a_score_before_a_bridge_is_paired_on_the_other_side_exactly() throws MalformedMessage {
        ended_on_another_version();
        assertThat(values(new Measure.Change("function", "before", "after"), twoVersions("BRIDGED")))
                .containsExactly("p:2:10");
        assertThat(values(new Measure.Score("function", "before"), twoVersions("BRIDGED")))
                .containsExactly("n:2");
    }

    @Test
    void nobody_is_paired_across_a_break() throws MalformedMessage {
        ended_on_another_version();
        var broken = twoVersions("BREAK");
        assertThat(values(new Measure.Change("function", "before", "after"), broken))
                .isEmpty();
        assertThat(values(new Measure.ChangeMissing("function", "before", "after"), broken))
                .containsExactly("c:after-not-computed");
        assertThat(values(new Measure.ScoreMissing("function", "after"), broken))
                .containsExactly("c:not-comparable");
        assertThat(values(new Measure.Score("function", "before"), broken)).containsExactly("n:3");
    }

    @Test
    void comparable_versions_are_paired_as_they_stand() throws MalformedMessage {
        ended_on_another_version();
        assertThat(values(new Measure.Change("function", "before", "after"), twoVersions("COMPARABLE")))
                .containsExactly("p:3:10");
    }

    @Test
    void a_score_that_the_bridge_does_not_know_is_told() throws MalformedMessage {
        var table = Example.statements("1", "BRIDGED", "BREAK")
                .replace("\"linear\":{\"slope\":0.5,\"intercept\":0.5}", "\"table\":[{\"from\":12,\"to\":12}]");
        var definitions = Example.definitions()
                .with(DefinitionReader.questionnaire(Example.questionnaire("2", table)))
                .with(DefinitionReader.pathway(Example.pathway("2", Example.FORM_URL + "|2")));
        responded("r1", "before", 1, "completed", BEFORE, POOR);
        assertThat(values(new Measure.ScoreMissing("function", "before"), definitions))
                .containsExactly("c:not-bridged");
    }

    @Test
    void an_answer_is_put_down_to_the_channel_of_the_last_notice_before_it() throws MalformedMessage {
        invited("before", "COMPLETED", """
                [{"event":"PLANNED","at":"2026-02-01T08:00:00Z"},
                 {"event":"SENT","at":"2026-02-02T08:00:00Z","channel":"EMAIL","late":150},
                 {"event":"DELIVERED","at":"2026-02-02T08:00:05Z","channel":"EMAIL"},
                 {"event":"SENT","at":"2026-02-09T08:00:00Z","channel":"SMS","late":0},
                 {"event":"OPENED","at":"2026-02-09T09:00:00Z"},
                 {"event":"STARTED","at":"2026-02-09T09:01:00Z"},
                 {"event":"COMPLETED","at":"2026-02-09T09:30:00Z"}]""");
        assertThat(values(new Measure.Channel("before", "EMAIL"))).containsExactly("c:delivered");
        assertThat(values(new Measure.Channel("before", "SMS"))).containsExactly("c:completed");
        assertThat(values(new Measure.Late("before"))).containsExactly("n:2");
        assertThat(values(new Measure.DaysToAnswer("before"))).containsExactly("n:7");
    }

    @Test
    void a_notice_that_came_back_is_no_reach() throws MalformedMessage {
        invited("before", "SENT", """
                [{"event":"SENT","at":"2026-02-02T08:00:00Z","channel":"EMAIL","late":11100},
                 {"event":"BOUNCED","at":"2026-02-02T08:00:05Z","channel":"EMAIL","reason":"5.1.1"}]""");
        assertThat(values(new Measure.Channel("before", "EMAIL"))).containsExactly("c:bounced");
        assertThat(values(new Measure.Late("before"))).containsExactly("n:180");
        assertThat(values(new Measure.DaysToAnswer("before"))).isEmpty();
    }

    @Test
    void what_was_opened_stays_so_whatever_is_sent_after() throws MalformedMessage {
        invited("before", "OPENED", """
                [{"event":"SENT","at":"2026-02-02T08:00:00Z","channel":"EMAIL","late":0},
                 {"event":"OPENED","at":"2026-02-02T09:00:00Z"},
                 {"event":"SENT","at":"2026-02-09T08:00:00Z","channel":"EMAIL","late":0}]""");
        assertThat(values(new Measure.Channel("before", "EMAIL"))).containsExactly("c:opened");
    }

    @Test
    void an_invitation_of_the_past_has_no_life_and_counts_in_no_channel() throws MalformedMessage {
        invited("before", "COMPLETED", "[]");
        assertThat(Contributions.of(state, Example.definitions()).keySet())
                .noneMatch(entry -> entry.cell().measure() instanceof Measure.Channel);
    }
}
