package fr.boussole.form.branching;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.evaluation.Evaluation;
import fr.boussole.form.evaluation.Fuel;
import fr.boussole.form.evaluation.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets what is asked and what is calculated settle: each round evaluates every such expression on the outcome of the round before,
 * until nothing changes. Expressions that wait for each other in a circle never settle; the last of {@value #MOST_ROUNDS} rounds
 * then stands.
 */
final class Settling {
    static final int MOST_ROUNDS = 40;

    /** The steps of all expressions of a form together: about a second. */
    private static final long FUEL = 5_000_000;

    private final FormDefinition form;
    private final Answers answers;
    private final List<Occurrence> roots;
    private final List<Occurrence> calculated;
    private final List<Occurrence> conditional;
    private final Fuel fuel = new Fuel(FUEL);

    private Settling(FormDefinition form, Answers answers, List<Occurrence> roots) {
        this.form = form;
        this.answers = answers;
        this.roots = roots;
        var all = roots.stream().flatMap(Occurrence::all).toList();
        this.calculated = all.stream()
                .filter(place -> place.item().expressions().calculated().isPresent())
                .filter(place -> !isOfGroupLeftOut(place))
                .toList();
        this.conditional = all.stream()
                .filter(place -> place.item().expressions().enableWhen().isPresent())
                .toList();
    }

    static Enabled of(FormDefinition form, Answers answers, List<Occurrence> roots) {
        return new Settling(form, answers, roots).settled();
    }

    private Enabled settled() {
        var verdicts = Verdicts.NONE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var enabled = new Enabled(answers, roots, verdicts);
            var views = new Views(form, answers, enabled, fuel);
            var next = next(enabled, views);
            if (next.says(verdicts)) {
                return enabled.seen(views, true);
            }
            verdicts = next;
        }
        var enabled = new Enabled(answers, roots, verdicts);
        return enabled.seen(new Views(form, answers, enabled, fuel), false);
    }

    private Verdicts next(Enabled enabled, Views views) {
        var asked = new HashMap<Occurrence, Boolean>();
        for (var place : conditional) {
            var condition = place.item().expressions().enableWhen().orElseThrow();
            asked.put(place, Evaluation.holds(views.evaluate(condition, place)));
        }
        Map<Occurrence, List<AnswerValue>> values = new HashMap<>();
        Map<Occurrence, Outcome> outcomes = new HashMap<>();
        for (var place : calculated) {
            if (enabled.isEnabled(place)) {
                var outcome =
                        views.evaluate(place.item().expressions().calculated().orElseThrow(), place);
                outcomes.put(place, outcome);
                values.put(place, Fitting.of(outcome.elements(), place.item()));
            }
        }
        return new Verdicts(asked, values, outcomes);
    }

    /** Nothing is calculated in a group that may repeat and has no occurrence: the value would make one. */
    private static boolean isOfGroupLeftOut(Occurrence place) {
        return Stream.iterate(place.parent(), Optional::isPresent, at -> at.flatMap(Occurrence::parent))
                .flatMap(Optional::stream)
                .anyMatch(at -> !at.isPresent()
                        && at.item().type() == ItemType.GROUP
                        && at.item().repeats());
    }
}
