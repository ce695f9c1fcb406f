package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.contribution.Reached;
import fr.boussole.indicator.definition.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;

/** How many of the people along a pathway answer at a step. Shares are shown as they are, never capped. */
record ParticipationIndicator(Step step, Lineage lineage) implements Indicator {
    private static final Set<Reached> SENT =
            EnumSet.complementOf(EnumSet.of(Reached.PLANNED, Reached.REFUSED, Reached.NOT_ENROLLED, Reached.CANCELLED));

    @Override
    public Heading heading() {
        return new Heading(
                "participation." + step.id(),
                "PARTICIPATION",
                step.title(),
                Optional.empty(),
                List.of(step.id()),
                Optional.of("HIGHER_IS_BETTER"),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Explanation explanation() {
        return new Explanation(
                Text.both("Personnes qui ont répondu", "People who answered"),
                Text.both("Personnes à qui le questionnaire a été envoyé", "People to whom the questionnaire was sent"),
                Text.both("Réponses / envois", "Answers / questionnaires sent"),
                Text.both("Aucun : tous les patients sont comptés", "None: every patient is counted"),
                List.copyOf(lineage.versions()),
                "NHS England PROMs");
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure.Participation(step.id()), new Measure.Excluded(step.id()));
    }

    @Override
    public boolean isComparable(Group group) {
        return lineage.includes(group);
    }

    @Override
    public Optional<Figure> figure(Counts counts) {
        var reached = counts.codes(new Measure.Participation(step.id()));
        long all = reached.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return Optional.empty();
        }
        long eligible = all - count(reached, Reached.CANCELLED);
        long sent = SENT.stream().mapToLong(one -> count(reached, one)).sum();
        long completed = count(reached, Reached.COMPLETED);
        var response = share(completed, sent);
        return Optional.of(new Figure.Participation(
                eligible,
                sent,
                completed,
                response,
                share(completed, eligible),
                response.orElse(0) > 1,
                reached,
                counts.codes(new Measure.Excluded(step.id()))));
    }

    private static long count(SortedMap<String, Long> reached, Reached one) {
        return reached.getOrDefault(one.code(), 0L);
    }

    private static OptionalDouble share(long numerator, long denominator) {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }
}
