package fr.boussole.survey.pathway.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The dates of four years in a row, one of them a leap year. Between March 1900 and February 2100 the calendar repeats every 1461
 * days, and adding a period repeats with it: what holds for an event on each of these days holds for an event on any.
 */
final class LeapCycle {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    private LeapCycle() {}

    static Stream<LocalDate> dates() {
        return FIRST.datesUntil(END);
    }

    /** The first event for which the days of two steps are so, if there is one. */
    static Optional<LocalDate> when(Timing one, Timing other, BiPredicate<Days, Days> so) {
        return dates().filter(event -> so.test(one.on(event), other.on(event))).findFirst();
    }
}
