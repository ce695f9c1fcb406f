package fr.boussole.indicator.definition;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.Text;
import fr.boussole.indicator.message.EpisodeFacts;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One step of a pathway.
 *
 * @param phase BEFORE, DURING or AFTER
 * @param anchor code of the event that its dates are counted from, when that is not the pathway's main one
 * @param offset from the event's date to the target date
 * @param windowFrom from the target date to the first day that counts
 * @param windowTo from the target date to the last day that counts
 * @param channels by which people are asked, in this order
 */
public record Step(
        String id,
        String phase,
        Text title,
        Canonical questionnaire,
        Optional<String> anchor,
        Period offset,
        Period windowFrom,
        Period windowTo,
        List<String> channels) {

    public Step {
        channels = List.copyOf(channels);
    }

    /** The date of the event that this step is counted from; empty while it is not known. */
    public Optional<LocalDate> event(EpisodeFacts episode) {
        return anchor.isEmpty()
                ? Optional.of(episode.anchorDate())
                : anchor.map(code -> episode.anchors().get(code));
    }

    /** The day on which an answer is wanted. */
    public LocalDate target(LocalDate anchor) {
        return anchor.plus(offset);
    }

    /** Whether an answer given on this day counts; both ends of the window do. */
    public boolean counts(LocalDate anchor, LocalDate day) {
        var target = target(anchor);
        return !day.isBefore(target.plus(windowFrom)) && !day.isAfter(target.plus(windowTo));
    }

    /** How many days lie between this day and the target, whichever comes first. */
    public long distance(LocalDate anchor, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(target(anchor), day));
    }
}
