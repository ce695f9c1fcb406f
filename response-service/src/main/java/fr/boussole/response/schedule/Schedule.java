package fr.boussole.response.schedule;

import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import java.time.LocalDate;
import java.util.List;

/**
 * When each step of a pathway falls due, in calendar time: six months after 31 August is the last day of February. The
 * target is the anchor date plus the step's offset; the window is counted from the target.
 */
public final class Schedule {

    private Schedule() {}

    /** One window for each step, in the pathway's order. */
    public static List<Due> of(Pathway pathway, LocalDate anchor) {
        return pathway.steps().stream().map(step -> due(step, anchor)).toList();
    }

    private static Due due(Step step, LocalDate anchor) {
        LocalDate target = anchor.plus(step.offset());
        return new Due(step.id(), target, target.plus(step.windowFrom()), target.plus(step.windowTo()));
    }
}
