package fr.boussole.survey.pathway.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingFaultsTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate END = LocalDate.of(2032, 1, 1);

    @ParameterizedTest(name = "{0} {1} [{2}, {3}] send {4} expiry {5} reminders {6}: {7}")
    @CsvSource(nullValues = "-", textBlock = """
            AFTER,  P6M,  -P45D, P45D, -,    -,    P7D P14D, -
            BEFORE, P0D,  -P90D, P0D,  -,    -,    P7D P14D, -
            AFTER,  P0D,  P1D,   P0D,  -,    -,    -,        windowTo
            AFTER,  P0D,  P1M,   P30D, -,    -,    -,        windowTo
            AFTER,  P90Y, P0D,   P1D,  -,    -,    -,        offset
            AFTER,  P1D,  P0D,   P99Y, -,    -,    -,        offset
            BEFORE, P1D,  P0D,   P7D,  -,    -,    -,        windowFrom
            BEFORE, P1M,  -P30D, P7D,  -,    -,    -,        windowFrom
            AFTER,  -P9D, P0D,   P8D,  -,    -,    -,        windowTo
            AFTER,  P6M,  -P45D, P45D, P46D, -,    -,        send
            AFTER,  P6M,  -P45D, P45D, -P46D,-,    -,        send
            AFTER,  P6M,  -P1M,  P45D, -P29D,-,    -,        send
            AFTER,  P6M,  -P45D, P45D, -,    -P1D, -,        expiry
            AFTER,  P6M,  -P45D, P45D, -,    P1Y,  P45D,     -
            AFTER,  P6M,  -P45D, P45D, -,    -,    P7D P7D,  reminders/1
            AFTER,  P6M,  -P45D, P45D, -,    -,    P0D,      reminders/0
            AFTER,  P6M,  -P45D, P45D, -,    -,    P7D P46D, reminders/1
            AFTER,  P6M,  -P45D, P45D, -,    P10D, P7D P14D, reminders/1
            AFTER,  P6M,  -P45D, P45D, -,    -,    P30D P1M, reminders/1
            """)
    void a_step_that_can_never_be_is_found_at_its_member(
            Phase phase,
            String offset,
            String from,
            String to,
            String send,
            String expiry,
            String reminders,
            String member) {
        Timing timing = new Timing(
                phase,
                Period.parse(offset),
                Period.parse(from),
                Period.parse(to),
                Optional.ofNullable(send).map(Period::parse),
                Timing.MORNING,
                Stream.of(Optional.ofNullable(reminders).orElse("").split(" "))
                        .filter(text -> !text.isEmpty())
                        .map(Period::parse)
                        .toList(),
                Optional.ofNullable(expiry).map(Period::parse));

        assertThat(TimingFaults.of(timing).stream().map(TimingFault::member))
                .containsExactlyElementsOf(Optional.ofNullable(member).stream().toList());
    }

    @Test
    void a_fault_on_leap_days_only_names_the_leap_day() {
        Timing timing = after("P1Y", "P0D", "P0D", Optional.of(Period.parse("P1D")));

        assertThat(TimingFaults.of(timing)).singleElement().satisfies(fault -> assertThat(fault.detail())
                .contains("2023-01-01", "2024-01-02"));
        Timing never = after("P0D", "P1M", "P31D", Optional.empty());
        Timing onLeapDays = after("P0D", "P1M", "P29D", Optional.empty());
        assertThat(TimingFaults.of(never)).isEmpty();
        assertThat(TimingFaults.of(onLeapDays)).isNotEmpty();
    }

    @Test
    void windows_that_touch_on_one_day_of_some_year_overlap() {
        Timing threeMonths = after("P3M", "-P30D", "P30D", Optional.empty());
        Timing fourMonths = after("P4M", "P0D", "P30D", Optional.empty());

        assertThat(TimingFaults.overlap(threeMonths, fourMonths))
                .as("from 1 November, a month of 28 days lies between")
                .hasValueSatisfying(event -> assertThat(event.plusMonths(4))
                        .isBeforeOrEqualTo(event.plusMonths(3).plusDays(30)));
        assertThat(TimingFaults.overlap(after("P3M", "-P30D", "P27D", Optional.empty()), fourMonths))
                .isEmpty();
    }

    @Property(tries = 300)
    void the_proof_over_a_leap_cycle_says_what_trying_every_date_of_nine_years_says(
            @ForAll("timings") Timing one, @ForAll("timings") Timing other) {
        boolean tried = FIRST.datesUntil(END).anyMatch(event -> {
            Days ones = one.on(event);
            Days others = other.on(event);
            return !ones.from().isAfter(others.to()) && !others.from().isAfter(ones.to());
        });

        assertThat(TimingFaults.overlap(one, other).isPresent()).isEqualTo(tried);
    }

    @Property(tries = 300)
    void what_is_refused_or_not_is_so_for_every_date_of_nine_years(@ForAll("timings") Timing timing) {
        boolean someWindowIsEmpty =
                FIRST.datesUntil(END).map(timing::on).anyMatch(days -> days.to().isBefore(days.from()));

        assertThat(TimingFaults.of(timing).stream()
                        .anyMatch(fault -> fault.detail().contains("would end")))
                .isEqualTo(someWindowIsEmpty);
    }

    @Property
    void a_timing_without_faults_keeps_its_days_in_order(
            @ForAll("timings") Timing timing, @ForAll @IntRange(max = 20_000) int day) {
        Days days = timing.on(LocalDate.of(1995, 1, 1).plusDays(day));

        if (TimingFaults.of(timing).isEmpty()) {
            assertThat(days.from()).isBeforeOrEqualTo(days.to());
            assertThat(days.send()).isBetween(days.from(), days.to());
            assertThat(days.lastDay()).isAfterOrEqualTo(days.send());
        }
    }

    @Property
    void a_later_event_never_has_an_earlier_target(
            @ForAll("timings") Timing timing, @ForAll @IntRange(max = 20_000) int day) {
        LocalDate event = LocalDate.of(1995, 1, 1).plusDays(day);

        assertThat(timing.on(event.plusDays(1)).target())
                .isAfterOrEqualTo(timing.on(event).target());
    }

    @Provide
    Arbitrary<Timing> timings() {
        Arbitrary<Period> offsets = periods(-3, 14, -40, 40);
        Arbitrary<Period> edges = periods(-2, 2, -40, 40);
        return Combinators.combine(offsets, edges, edges, edges.optional(0.3), edges.optional(0.3))
                .as((offset, one, other, send, expiry) ->
                        new Timing(Phase.DURING, offset, one, other, send, Timing.MORNING, List.of(), expiry));
    }

    private static Arbitrary<Period> periods(int leastMonths, int mostMonths, int leastDays, int mostDays) {
        return Combinators.combine(
                        Arbitraries.integers().between(leastMonths, mostMonths),
                        Arbitraries.integers().between(leastDays, mostDays))
                .as((months, days) -> Period.of(0, months, days));
    }

    private static Timing after(String offset, String from, String to, Optional<Period> send) {
        return new Timing(
                Phase.AFTER,
                Period.parse(offset),
                Period.parse(from),
                Period.parse(to),
                send,
                Timing.MORNING,
                List.of(),
                Optional.empty());
    }
}
