package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.evaluation.Evaluation;
import fr.boussole.form.evaluation.Fuel;
import fr.boussole.form.evaluation.Surroundings;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Call;
import fr.boussole.form.expression.Expression.Current;
import fr.boussole.form.expression.Expression.Literal;
import fr.boussole.form.expression.Expression.Variable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Puts what expressions read in the questionnaire itself ({@code %questionnaire}, {@code %qitem}) in their place, so that who
 * evaluates them later needs no questionnaire.
 */
final class Folding {
    /** The elements of a questionnaire that its expressions may take along together. */
    private static final int MOST_ELEMENTS = 20_000;

    private static final long FUEL = 20_000_000;
    private static final String QUESTIONNAIRE = "questionnaire";
    private static final String ITEM = "qitem";

    private final Map<String, List<Element>> known;
    private final Fuel fuel;
    private final AtomicInteger left;

    private Folding(Map<String, List<Element>> known, Fuel fuel, AtomicInteger left) {
        this.known = known;
        this.fuel = fuel;
        this.left = left;
    }

    Folding(JsonNode questionnaire) {
        this(
                Map.of(QUESTIONNAIRE, List.of(Fragments.of(questionnaire, "Questionnaire"))),
                new Fuel(FUEL),
                new AtomicInteger(MOST_ELEMENTS));
    }

    /** The same for the expressions of one item. */
    Folding within(JsonNode item) {
        return new Folding(
                Map.of(
                        QUESTIONNAIRE,
                        known.get(QUESTIONNAIRE),
                        ITEM,
                        List.of(Fragments.of(item, "Questionnaire.item"))),
                fuel,
                left);
    }

    Outcome fold(Expression expression, Names names) {
        Expression folded = folded(names.resolved(expression));
        long taken = folded.all()
                .filter(Literal.class::isInstance)
                .mapToLong(literal -> Fragments.size(((Literal) literal).values()))
                .sum();
        if (left.addAndGet((int) -Math.min(taken, MOST_ELEMENTS)) < 0) {
            return Outcome.lost("takes more of the questionnaire along than can be computed with");
        }
        return Outcome.of(folded, names);
    }

    private Expression folded(Expression expression) {
        if (isKnownNow(expression) && expression.all().anyMatch(this::isOfQuestionnaire)) {
            return Evaluation.of(expression, List.of(), new Known(), fuel)
                            instanceof fr.boussole.form.evaluation.Outcome.Value value
                    ? new Literal(value.elements())
                    : expression;
        }
        return expression.rebuilt(this::folded);
    }

    private boolean isOfQuestionnaire(Expression expression) {
        return expression instanceof Variable variable && known.containsKey(variable.name());
    }

    /** Whether an expression comes to the same whoever answers what, and wherever it stands. */
    private boolean isKnownNow(Expression expression) {
        if (expression instanceof Variable) {
            return isOfQuestionnaire(expression);
        }
        if (expression instanceof Current) {
            return false;
        }
        if (expression instanceof Call call) {
            return !call.function().dependsOnTime()
                    && isKnownNow(call.of())
                    && call.with().stream()
                            .allMatch(argument ->
                                    call.function().goesThrough() ? isKnownInside(argument) : isKnownNow(argument));
        }
        return expression.parts().stream().allMatch(this::isKnownNow);
    }

    /** Whether an argument depends on nothing but the element that the function is at. */
    private boolean isKnownInside(Expression argument) {
        return argument.all()
                .allMatch(part -> part instanceof Variable
                        ? isOfQuestionnaire(part)
                        : !(part instanceof Call call && call.function().dependsOnTime()));
    }

    private final class Known implements Surroundings {
        @Override
        public Optional<fr.boussole.form.evaluation.Outcome> named(String name) {
            return Optional.ofNullable(known.get(name)).map(fr.boussole.form.evaluation.Outcome.Value::new);
        }

        @Override
        public Optional<OffsetDateTime> now() {
            return Optional.empty();
        }
    }
}
