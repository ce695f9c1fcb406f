package fr.boussole.form.validation;

import fr.boussole.form.branching.Enabled;
import fr.boussole.form.branching.Occurrence;
import java.util.List;
import java.util.function.Consumer;

/** Every rule on one place of the form: what lacks there, how much stands there, and each answer; in the order in which they are told. */
final class ItemRules {
    private final Enabled enabled;
    private final boolean complete;
    private final PresenceRule presence;
    private final CountRule count = new CountRule();
    private final List<Rule> ofAnswers;
    private final CalculationRule calculation;
    private final ConstraintRule constraint;

    ItemRules(Enabled enabled, boolean complete) {
        this.enabled = enabled;
        this.complete = complete;
        this.presence = new PresenceRule(enabled);
        this.ofAnswers = List.of(
                new TypeRule(),
                new OptionRule(enabled),
                new TextRule(),
                new RangeRule(),
                new UnitRule(),
                new AttachmentRule());
        this.calculation = new CalculationRule(enabled);
        this.constraint = new ConstraintRule(enabled, complete);
    }

    void judge(Occurrence occurrence, Consumer<Fault> found) {
        if (!enabled.isEnabled(occurrence)) {
            DisabledRule.faults(occurrence, enabled).forEach(found);
            return;
        }
        if (complete) {
            presence.faults(occurrence).forEach(found);
        }
        count.faults(occurrence).forEach(found);
        var given = Given.to(occurrence);
        ofAnswers.forEach(rule -> given.forEach(answer -> rule.judge(answer, found)));
        calculation.faults(occurrence).forEach(found);
        constraint.faults(occurrence).forEach(found);
    }
}
