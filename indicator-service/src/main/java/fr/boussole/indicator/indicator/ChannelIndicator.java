package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.definition.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Whom one channel reaches at a step, and whom it brings to answer. */
record ChannelIndicator(Step step, String channel, Lineage lineage) implements Indicator {
    private static final Set<String> CAME_BACK = Set.of("bounced", "failed");
    private static final Set<String> OPENED = Set.of("opened", "started", "completed");

    @Override
    public Heading heading() {
        return new Heading(
                "channel." + step.id() + '.' + channel,
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
                Text.both(
                        "Personnes qui ont répondu, le dernier message reçu avant étant venu par ce moyen",
                        "People who answered, the last message before having come this way"),
                Text.both("Personnes que ce moyen devait joindre", "People whom it was to reach"),
                Text.both("Réponses / personnes", "Answers / people"),
                Text.both("Wilson à 95 %", "95 % Wilson"),
                List.copyOf(lineage.versions()),
                "");
    }

    @Override
    public List<Measure> measures() {
        return List.of(asked());
    }

    @Override
    public boolean isComparable(Group group) {
        return lineage.includes(group);
    }

    @Override
    public Optional<Figure> figure(Counts counts) {
        var fates = counts.codes(asked());
        long all = fates.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return Optional.empty();
        }
        return Optional.of(new Figure.Channel(
                channel,
                all,
                sum(fates, CAME_BACK),
                sum(fates, OPENED),
                Figure.Share.of(fates.getOrDefault("completed", 0L), all),
                fates,
                new TreeMap<>()));
    }

    private static long sum(Map<String, Long> fates, Set<String> wanted) {
        return wanted.stream().mapToLong(fate -> fates.getOrDefault(fate, 0L)).sum();
    }

    private Measure asked() {
        return new Measure.Channel(step.id(), channel);
    }
}
