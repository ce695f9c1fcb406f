package fr.boussole.survey.pathway.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What is wrong with the periods of a step, for whichever date of its event; each fault shows the first date that proves it. */
public final class TimingFaults {
    private final Timing timing;
    private final List<TimingFault> faults = new ArrayList<>();

    private TimingFaults(Timing timing) {
        this.timing = timing;
    }

    public static List<TimingFault> of(Timing timing) {
        if (timing.isOutOfSight()) {
            return List.of(new TimingFault("offset", "It lies more than 50 years away"));
        }
        TimingFaults found = new TimingFaults(timing);
        found.window();
        if (found.faults.isEmpty()) {
            found.phase();
            found.sending();
        }
        if (found.faults.isEmpty()) {
            found.expiry();
            found.reminders();
        }
        return List.copyOf(found.faults);
    }

    /** The first event for which an answer on one day would count for both steps. */
    public static Optional<LocalDate> overlap(Timing one, Timing other) {
        return LeapCycle.when(one, other, Days::meet);
    }

    private void window() {
        check(
                "windowTo",
                days -> days.to().isBefore(days.from()),
                (event, days) -> "its window would end on " + days.to() + ", before it opens on " + days.from());
    }

    private void phase() {
        if (timing.phase() == Phase.BEFORE) {
            check(
                    "windowFrom",
                    (event, days) -> days.from().isAfter(event),
                    (event, days) -> "a step BEFORE would open on " + days.from() + " only");
        } else if (timing.phase() == Phase.AFTER) {
            check(
                    "windowTo",
                    (event, days) -> days.to().isBefore(event),
                    (event, days) -> "a step AFTER would be over on " + days.to() + " already");
        }
    }

    private void sending() {
        check(
                "send",
                days -> days.send().isBefore(days.from()) || days.send().isAfter(days.to()),
                (event, days) -> "it would be sent on " + days.send() + ", outside its window from " + days.from()
                        + " to " + days.to());
    }

    private void expiry() {
        check(
                "expiry",
                days -> days.lastDay().isBefore(days.send()),
                (event, days) -> "it would expire on " + days.lastDay() + ", before it is sent on " + days.send());
    }

    private void reminders() {
        for (int i = 0; i < timing.reminders().size(); i++) {
            Period before = i == 0 ? Period.ZERO : timing.reminders().get(i - 1);
            Period reminder = timing.reminders().get(i);
            check(
                    "reminders/" + i,
                    days -> !days.send().plus(reminder).isAfter(days.send().plus(before)),
                    (event, days) -> "the reminder of " + days.send().plus(reminder)
                            + " would not come after what was sent on "
                            + days.send().plus(before));
            check(
                    "reminders/" + i,
                    days -> days.send().plus(reminder).isAfter(days.lastDayToAsk()),
                    (event, days) -> "the reminder of " + days.send().plus(reminder)
                            + " would come after the last day, " + days.lastDayToAsk());
        }
    }

    private void check(String member, Predicate<Days> wrong, BiFunction<LocalDate, Days, String> sentence) {
        check(member, (event, days) -> wrong.test(days), sentence);
    }

    private void check(
            String member, BiPredicate<LocalDate, Days> wrong, BiFunction<LocalDate, Days, String> sentence) {
        LeapCycle.dates()
                .filter(event -> wrong.test(event, timing.on(event)))
                .findFirst()
                .map(event -> new TimingFault(
                        member, "for an event on " + event + ", " + sentence.apply(event, timing.on(event))))
                .ifPresent(faults::add);
    }
}
