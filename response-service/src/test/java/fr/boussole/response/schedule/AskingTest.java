package fr.boussole.response.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.definition.Text;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.pathway.Step;
import fr.boussole.response.pathway.Timing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<Channel> ALL = EnumSet.allOf(Channel.class);
    private static final Manners MANNERS = new Manners(
            new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0)),
            new DaysOff(Set.of(DayOfWeek.SUNDAY), Set.of(MonthDay.of(5, 1)), Set.of(1, 39, 50)),
            new Cap(3, 7),
            new BackOff(Duration.ofMinutes(1), Duration.ofHours(1)),
            3);

    /** A Tuesday. */
    private static final LocalDate DISCHARGE = LocalDate.of(2026, 3, 3);

    @Test
    void the_first_notice_goes_by_the_first_channel_on_its_day_at_its_hour() {
        assertThat(next(at("2026-03-04T10:00"))).isEqualTo(ask(0, Channel.EMAIL, "2026-03-10T09:00"));
    }

    @Test
    void one_whose_channel_does_not_reach_the_person_goes_by_the_next() {
        assertThat(next(at("2026-03-04T10:00"), EnumSet.of(Channel.LETTER)))
                .isEqualTo(ask(0, Channel.LETTER, "2026-03-10T09:00"));
    }

    @Test
    void one_whom_no_channel_reaches_is_given_up() {
        assertThat(next(at("2026-03-04T10:00"), Set.of())).isEqualTo(new Next.GiveUp(Next.Reason.UNREACHABLE));
    }

    @Test
    void what_came_back_for_good_goes_by_the_next_channel_at_once() {
        assertThat(next(
                        at("2026-03-10T11:30"),
                        EnumSet.of(Channel.SMS, Channel.LETTER),
                        attempt(0, Channel.EMAIL, Attempt.State.LOST, "2026-03-10T11:30")))
                .isEqualTo(ask(0, Channel.SMS, "2026-03-10T11:30"));
    }

    @Test
    void once_given_the_first_reminder_is_next_and_after_the_last_nothing() {
        Attempt first = attempt(0, Channel.EMAIL, Attempt.State.GIVEN, "2026-03-10T09:00");
        Attempt second = attempt(1, Channel.EMAIL, Attempt.State.GIVEN, "2026-03-17T09:00");
        Attempt third = attempt(2, Channel.EMAIL, Attempt.State.GIVEN, "2026-03-24T09:00");

        assertThat(next(at("2026-03-10T09:01"), ALL, first)).isEqualTo(ask(1, Channel.EMAIL, "2026-03-17T09:00"));
        assertThat(next(at("2026-03-17T09:01"), ALL, first, second))
                .isEqualTo(ask(2, Channel.EMAIL, "2026-03-24T09:00"));
        assertThat(next(at("2026-03-24T09:01"), ALL, first, second, third)).isEqualTo(new Next.Enough());
    }

    @Test
    void a_reminder_keeps_its_distance_from_a_notice_that_was_late() {
        assertThat(next(
                        at("2026-03-14T15:00"),
                        ALL,
                        attempt(0, Channel.EMAIL, Attempt.State.GIVEN, "2026-03-14T14:00")))
                .isEqualTo(ask(1, Channel.EMAIL, "2026-03-21T09:00"));
    }

    @Test
    void what_may_have_arrived_is_left_to_the_reminder_and_without_one_to_the_next_channel() {
        Attempt first = attempt(0, Channel.EMAIL, Attempt.State.UNCERTAIN, "2026-03-10T09:00");
        Attempt last = attempt(2, Channel.EMAIL, Attempt.State.UNCERTAIN, "2026-03-24T09:00");

        assertThat(next(at("2026-03-10T09:01"), ALL, first)).isEqualTo(ask(1, Channel.EMAIL, "2026-03-17T09:00"));
        assertThat(next(at("2026-03-24T09:01"), ALL, last)).isEqualTo(ask(2, Channel.SMS, "2026-03-25T09:00"));
    }

    @Test
    void what_was_missed_goes_as_soon_as_nobody_is_disturbed() {
        assertThat(next(at("2026-03-14T22:00")))
                .isEqualTo(new Next.Ask(0, Channel.EMAIL, at("2026-03-10T09:00"), at("2026-03-16T09:00")));
    }

    @Test
    void a_day_off_moves_it_to_the_day_after_and_a_letter_does_not_mind() {
        Step sunday = step(Period.parse("P5D"), Period.parse("P40D"));

        assertThat(Asking.next(situation(sunday, ALL), MANNERS, at("2026-03-04T10:00")))
                .isEqualTo(ask(0, Channel.EMAIL, "2026-03-09T09:00"));
        assertThat(Asking.next(situation(sunday, EnumSet.of(Channel.LETTER)), MANNERS, at("2026-03-04T10:00")))
                .isEqualTo(ask(0, Channel.LETTER, "2026-03-08T09:00"));
    }

    @Test
    void when_the_last_day_is_off_it_goes_at_the_last_moment_before() {
        Step sunday = step(Period.parse("P5D"), Period.ZERO);

        assertThat(Asking.next(situation(sunday, ALL), MANNERS, at("2026-03-04T10:00")))
                .isEqualTo(ask(0, Channel.EMAIL, "2026-03-07T09:00"));
        assertThat(Asking.next(situation(sunday, ALL), MANNERS, at("2026-03-08T10:00")))
                .isEqualTo(new Next.GiveUp(Next.Reason.NO_MOMENT));
    }

    @Test
    void nobody_gets_two_notices_on_one_day_nor_more_than_the_cap() {
        Situation busy = given("2026-03-10T08:30");
        Situation busier = given("2026-03-07T08:30", "2026-03-06T08:30", "2026-03-05T08:30");

        assertThat(Asking.next(busy, MANNERS, at("2026-03-10T09:00")))
                .isEqualTo(ask(0, Channel.EMAIL, "2026-03-11T09:00"));
        assertThat(Asking.next(busier, MANNERS, at("2026-03-10T09:00")))
                .isEqualTo(ask(0, Channel.EMAIL, "2026-03-12T09:00"));
    }

    @Test
    void an_outage_until_the_last_day_is_accounted_for() {
        Attempt waiting = attempt(0, Channel.EMAIL, Attempt.State.WAITING, "2026-04-19T19:30");

        assertThat(next(at("2026-04-18T19:30"), ALL, waiting)).isEqualTo(new Next.GiveUp(Next.Reason.OUT_OF_TIME));
    }

    @Test
    void who_was_enrolled_after_the_last_day_is_never_asked() {
        Situation late = new Situation(
                step(Period.parse("P7D"), Period.parse("P40D")),
                PARIS,
                DISCHARGE,
                at("2026-06-01T10:00"),
                ALL,
                List.of(),
                List.of());

        assertThat(Asking.next(late, MANNERS, at("2026-06-01T10:00"))).isEqualTo(new Next.GiveUp(Next.Reason.TOO_LATE));
    }

    private static Situation given(String... moments) {
        return new Situation(
                step(Period.parse("P7D"), Period.parse("P40D")),
                PARIS,
                DISCHARGE,
                at("2026-03-03T10:00"),
                ALL,
                List.of(),
                Arrays.stream(moments).map(AskingTest::at).toList());
    }

    private static Next next(Instant now) {
        return next(now, ALL);
    }

    private static Next next(Instant now, Set<Channel> reaches, Attempt... attempts) {
        Situation situation = new Situation(
                step(Period.parse("P7D"), Period.parse("P40D")),
                PARIS,
                DISCHARGE,
                at("2026-03-03T10:00"),
                reaches,
                List.of(attempts),
                Arrays.stream(attempts)
                        .filter(Attempt::mayHaveArrived)
                        .map(Attempt::at)
                        .toList());
        return Asking.next(situation, MANNERS, now);
    }

    private static Situation situation(Step step, Set<Channel> reaches) {
        return new Situation(step, PARIS, DISCHARGE, at("2026-03-03T10:00"), reaches, List.of(), List.of());
    }

    private static Step step(Period offset, Period windowTo) {
        return new Step(
                "home",
                "AFTER",
                Text.EMPTY,
                "u|1",
                "discharge",
                new Timing(
                        false,
                        offset,
                        Period.parse("-P5D"),
                        windowTo,
                        Optional.empty(),
                        Timing.MORNING,
                        List.of(Period.parse("P7D"), Period.parse("P14D")),
                        Optional.empty()),
                "PATIENT",
                List.of(Channel.EMAIL, Channel.SMS, Channel.LETTER),
                List.of());
    }

    private static Attempt attempt(int reminder, Channel channel, Attempt.State state, String at) {
        return new Attempt(reminder, channel, state, at(at));
    }

    private static Next ask(int reminder, Channel channel, String at) {
        return new Next.Ask(reminder, channel, at(at), at(at));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
