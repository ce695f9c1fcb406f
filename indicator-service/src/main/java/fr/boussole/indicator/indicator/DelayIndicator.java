package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.definition.Step;
import fr.boussole.indicator.statistic.Quantile;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** How long something takes at a step: the middle half of the people, and the longest. */
record DelayIndicator(Step step, Lineage lineage, String id, String unit, Measure measure, Explanation explanation)
        implements Indicator {

    /** From the first message to the answer. */
    static DelayIndicator toAnswer(Step step, Lineage lineage) {
        return new DelayIndicator(
                step,
                lineage,
                "delay." + step.id() + ".answer",
                "days",
                new Measure.DaysToAnswer(step.id()),
                explained(
                        lineage,
                        Text.both(
                                "Jours entiers du premier message à la réponse",
                                "Whole days from the first message to the answer"),
                        Text.both("Personnes qui ont répondu à un message", "People who answered a message")));
    }

    /** From when the first message was due to when it went. */
    static DelayIndicator ofSending(Step step, Lineage lineage) {
        return new DelayIndicator(
                step,
                lineage,
                "delay." + step.id() + ".sending",
                "minutes",
                new Measure.Late(step.id()),
                explained(
                        lineage,
                        Text.both(
                                "Minutes de retard du premier message, par heures entières au-delà d’une heure",
                                "Minutes by which the first message was late, in whole hours beyond one"),
                        Text.both("Personnes à qui un message est parti", "People to whom a message went")));
    }

    private static Explanation explained(Lineage lineage, Text numerator, Text denominator) {
        return new Explanation(
                numerator,
                denominator,
                Text.both("Médiane et quartiles (type 7)", "Median and quartiles (type 7)"),
                Text.both("Aucun : tous les patients sont comptés", "None: every patient is counted"),
                List.copyOf(lineage.versions()),
                "");
    }

    @Override
    public Heading heading() {
        return new Heading(
                id,
                "PARTICIPATION",
                step.title(),
                Optional.empty(),
                List.of(step.id()),
                Optional.of("LOWER_IS_BETTER"),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Measure> measures() {
        return List.of(measure);
    }

    @Override
    public boolean isComparable(Group group) {
        return lineage.includes(group);
    }

    @Override
    public Optional<Figure> figure(Counts counts) {
        var times = counts.numbers(measure);
        return Quantile.median(times).isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure.Delay(
                        times.n(),
                        unit,
                        Quantile.of(times, 0.25).getAsDouble(),
                        Quantile.median(times).getAsDouble(),
                        Quantile.of(times, 0.75).getAsDouble(),
                        times.counts().lastKey(),
                        new TreeMap<>()));
    }
}
