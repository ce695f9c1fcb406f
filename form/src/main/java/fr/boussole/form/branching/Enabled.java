package fr.boussole.form.branching;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.EnableBehavior;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.definition.Option;
import fr.boussole.form.evaluation.Outcome;
import fr.boussole.form.expression.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The outcome of branching: every occurrence of every item, and whether it is asked. */
public final class Enabled {
    private final Answers answers;
    private final List<Occurrence> roots;
    private final Verdicts verdicts;
    private final List<Occurrence> all = new ArrayList<>();
    private final Map<String, List<Occurrence>> byLinkId = new HashMap<>();
    private final Map<String, Nearby> nearby = new HashMap<>();
    private final Map<Occurrence, Boolean> known = new IdentityHashMap<>();
    private final Set<Occurrence> underway = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Occurrence> presumed = Collections.newSetFromMap(new IdentityHashMap<>());

    private Optional<Views> views = Optional.empty();
    private boolean settled = true;

    Enabled(Answers answers, List<Occurrence> roots, Verdicts verdicts) {
        this.answers = answers;
        this.roots = roots;
        this.verdicts = verdicts;
        roots.forEach(root -> root.collect(all));
        all.forEach(occurrence -> byLinkId.computeIfAbsent(occurrence.item().linkId(), linkId -> new ArrayList<>())
                .add(occurrence));
        all.forEach(this::decide);
    }

    /** Whether any occurrence of the item is asked; an item that the form does not have is not. */
    public boolean isEnabled(String linkId) {
        return byLinkId.getOrDefault(linkId, List.of()).stream().anyMatch(this::isEnabled);
    }

    public boolean isEnabled(Occurrence occurrence) {
        return known.getOrDefault(occurrence, false);
    }

    /** Every occurrence, depth first, enabled or not. */
    public Stream<Occurrence> occurrences() {
        return all.stream();
    }

    public List<Occurrence> roots() {
        return roots;
    }

    /** This occurrence and those that repeat it in what holds it, in order. */
    public List<Occurrence> repeats(Occurrence occurrence) {
        return occurrence.parent().map(Occurrence::children).orElse(roots).stream()
                .filter(occurrence::isRepeatOf)
                .toList();
    }

    /** The values answered under this linkId where it is asked. */
    public List<AnswerValue> values(String linkId) {
        return byLinkId.getOrDefault(linkId, List.of()).stream()
                .filter(this::isEnabled)
                .flatMap(occurrence -> values(occurrence).stream())
                .toList();
    }

    /** The values that count here: those calculated where the item is calculated, else those answered. */
    public List<AnswerValue> values(Occurrence occurrence) {
        return verdicts.values(occurrence);
    }

    /** What a calculated expression came to here, before it was made to fit the question; empty where nothing is calculated. */
    public Optional<Outcome> calculation(Occurrence occurrence) {
        return verdicts.outcome(occurrence);
    }

    /** What an expression of an item comes to, where the item stands. */
    public Outcome evaluate(Expression expression, Occurrence occurrence) {
        return views.map(seen -> seen.evaluate(expression, occurrence)).orElse(new Outcome.Value(List.of()));
    }

    /** What an expression of the form as a whole comes to. */
    public Outcome evaluate(Expression expression) {
        return views.map(seen -> seen.evaluate(expression)).orElse(new Outcome.Value(List.of()));
    }

    /** The choices that a question offers here: those of its answerExpression where it has one, else its own. */
    public List<Option> options(Occurrence occurrence) {
        return occurrence
                .item()
                .expressions()
                .answer()
                .map(expression -> Offering.of(evaluate(expression, occurrence).elements()))
                .orElse(occurrence.item().options());
    }

    /** An item as it is asked, with the choices that it offers now; where it stands several times, those of the first place. */
    public Item asked(Item item) {
        return item.expressions().answer().isEmpty()
                ? item
                : byLinkId.getOrDefault(item.linkId(), List.of()).stream()
                        .findFirst()
                        .map(occurrence -> item.withOptions(options(occurrence)))
                        .orElse(item);
    }

    /** The answers that an item's initialExpression proposes here. */
    public List<AnswerValue> initial(Occurrence occurrence) {
        return occurrence
                .item()
                .expressions()
                .initial()
                .map(expression -> Fitting.of(evaluate(expression, occurrence).elements(), occurrence.item()))
                .orElse(List.of());
    }

    /** Whether expressions came to rest; not so where they wait for each other in a circle. */
    public boolean isSettled() {
        return settled;
    }

    Enabled seen(Views settledViews, boolean atRest) {
        views = Optional.of(settledViews);
        settled = atRest;
        return this;
    }

    /** The linkIds of all that is asked, groups and displays included, in the form's order. */
    public List<String> linkIds() {
        return occurrences()
                .filter(this::isEnabled)
                .map(occurrence -> occurrence.item().linkId())
                .distinct()
                .toList();
    }

    /** What a person is asked, in the form's order: enabled questions that are neither hidden nor read-only. */
    public List<Item> questions() {
        var questions = new ArrayList<Item>();
        var seen = new HashSet<String>();
        roots.forEach(root -> collect(root, questions, seen));
        return List.copyOf(questions);
    }

    private void collect(Occurrence occurrence, List<Item> questions, Set<String> seen) {
        var item = occurrence.item();
        if (item.hidden() || !isEnabled(occurrence)) {
            return;
        }
        var isAsked = item.type().isQuestion() && item.type() != ItemType.QUESTION && !item.readOnly();
        if (isAsked && seen.add(item.linkId())) {
            questions.add(asked(item));
        }
        occurrence.children().forEach(child -> collect(child, questions, seen));
    }

    /** The answers without those of the items that are not asked, with calculated values as they are now. */
    public Answers answers() {
        return new Rewriting(this, true).rewrite(answers);
    }

    /** All answers, also of items that are not asked, with calculated values as they are now. */
    public Answers calculated() {
        return new Rewriting(this, false).rewrite(answers);
    }

    private boolean decide(Occurrence occurrence) {
        var decided = known.get(occurrence);
        if (decided != null) {
            return decided;
        }
        if (!underway.add(occurrence)) {
            presumed.add(occurrence);
            return true;
        }
        var enabled = occurrence.hasRoom()
                && occurrence.parent().map(this::decide).orElse(true)
                && verdicts.allows(occurrence)
                && meetsConditions(occurrence);
        underway.remove(occurrence);
        known.put(occurrence, enabled);
        return enabled;
    }

    private boolean meetsConditions(Occurrence occurrence) {
        var conditions = occurrence.item().enableWhen();
        if (conditions.isEmpty()) {
            return true;
        }
        return occurrence.item().enableBehavior() == EnableBehavior.ANY
                ? conditions.stream().anyMatch(condition -> isMet(condition, occurrence))
                : conditions.stream().allMatch(condition -> isMet(condition, occurrence));
    }

    private boolean isMet(Condition condition, Occurrence occurrence) {
        var asked = nearest(condition.question(), occurrence).stream()
                .filter(this::decide)
                .toList();
        var given =
                asked.stream().flatMap(question -> values(question).stream()).toList();
        return condition.isMetBy(given) || asked.isEmpty() && isSwitchedOffBy(occurrence, condition);
    }

    /** In a circle, a question that is off on account of this one is not what this one must differ from: no answer undoes itself. */
    private boolean isSwitchedOffBy(Occurrence occurrence, Condition condition) {
        return condition.operator() == Operator.NOT_EQUAL && presumed.contains(occurrence);
    }

    private List<Occurrence> nearest(String question, Occurrence from) {
        var candidates = byLinkId.getOrDefault(question, List.of());
        return candidates.size() < 2
                ? candidates
                : nearby.computeIfAbsent(question, linkId -> new Nearby(candidates))
                        .to(from);
    }
}
