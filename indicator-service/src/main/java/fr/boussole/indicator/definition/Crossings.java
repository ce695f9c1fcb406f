package fr.boussole.indicator.definition;

import fr.boussole.form.definition.Canonical;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds how the versions of a questionnaire are joined for one scale. Statements chain: 3 with 2 and 2 with 1 join 3 with 1. Where
 * nobody vouched there is no way: no trend is drawn, and nobody's scores are paired.
 */
final class Crossings {
    private final Map<Canonical, Questionnaire> questionnaires;
    private final String scale;
    private final Set<Canonical> seen = new HashSet<>();

    private Crossings(Map<Canonical, Questionnaire> questionnaires, String scale) {
        this.questionnaires = questionnaires;
        this.scale = scale;
    }

    static Optional<Crossing> between(
            Map<Canonical, Questionnaire> questionnaires, String scale, Canonical from, Canonical to) {
        if (from.equals(to)) {
            return Optional.of(Crossing.asItStands());
        }
        return new Crossings(questionnaires, scale)
                .forward(from, to)
                .or(() -> new Crossings(questionnaires, scale).forward(to, from).filter(back -> !back.isBridged()));
    }

    /** From an earlier version to a later one, which says how it is joined with those before it. */
    private Optional<Crossing> forward(Canonical from, Canonical to) {
        if (from.equals(to)) {
            return Optional.of(Crossing.asItStands());
        }
        if (!seen.add(to) || !questionnaires.containsKey(to)) {
            return Optional.empty();
        }
        return questionnaires.get(to).joins().stream()
                .filter(join -> join.scale().equals(scale))
                .flatMap(join -> forward(from, join.with()).map(way -> way.then(join.bridge())).stream())
                .findFirst();
    }
}
