package fr.boussole.response.schedule;

import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import fr.boussole.response.pathway.Timing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When each step of a pathway falls due, in calendar time: six months after 31 August is the last day of February. The
 * target is the date of the step's event plus its offset; the window is counted from the target.
 */
public final class Schedule {

    private Schedule() {}

    /**
     * One window for each step whose event has a date, in the pathway's order.
     *
     * @param dates by the code of the event
     */
    public static List<Due> of(Pathway pathway, Map<String, LocalDate> dates) {
        return pathway.steps().stream()
                .flatMap(step -> Stream.ofNullable(dates.get(step.anchor())).map(event -> of(step, event)))
                .toList();
    }

    /** The steps that wait for the date of their event. */
    public static List<Step> waiting(Pathway pathway, Map<String, LocalDate> dates) {
        return pathway.steps().stream()
                .filter(step -> !dates.containsKey(step.anchor()))
                .toList();
    }

    /** The window of one step whose event happens on that date. */
    public static Due of(Step step, LocalDate event) {
        Timing timing = step.timing();
        LocalDate target = timing.target(event);
        return new Due(
                step.id(),
                target,
                target.plus(timing.windowFrom()),
                target.plus(timing.windowTo()),
                timing.send(event),
                timing.lastDay(event));
    }
}
