package fr.boussole.form.validation;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.branching.TooManyOccurrences;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether answers are right for a form: every fault, never only the first. */
public final class Validation {
    /** The rules that look at answers, in the order in which their faults are told. */
    private static List<Rule> ofAnswers(Enabled enabled) {
        return List.of(
                new TypeRule(),
                new OptionRule(enabled),
                new TextRule(),
                new RangeRule(),
                new UnitRule(),
                new AttachmentRule());
    }

    private Validation() {}

    /**
     * @param complete whether the person has finished: only then is what lacks a fault ({@code required}, {@code too-few})
     * @return every fault, those of structure first, then item by item in the form's order; empty when all is right
     */
    public static List<Fault> faults(FormDefinition form, Answers answers, boolean complete) {
        try {
            var faults = new ArrayList<>(new Structure(form).faults(answers));
            faults.addAll(faults(form, Branching.of(form, answers), complete));
            return List.copyOf(faults);
        } catch (TooManyOccurrences e) {
            return List.of(Fault.error(
                    "too-large",
                    "",
                    "",
                    "La réponse répète ses groupes plus que de raison ; retirez les répétitions en trop",
                    "The response repeats its groups beyond reason; take the surplus ones out"));
        }
    }

    private static List<Fault> faults(FormDefinition form, Enabled enabled, boolean complete) {
        var count = new CountRule();
        var presence = new PresenceRule(enabled);
        var ofAnswers = ofAnswers(enabled);
        var calculation = new CalculationRule(enabled);
        var constraint = new ConstraintRule(enabled, complete);
        var ofItems = enabled.occurrences().flatMap(occurrence -> {
            if (!enabled.isEnabled(occurrence)) {
                return DisabledRule.faults(occurrence, enabled);
            }
            var lacking = complete ? presence.faults(occurrence) : Stream.<Fault>empty();
            return Stream.of(
                            lacking,
                            count.faults(occurrence),
                            ofAnswers(ofAnswers, occurrence),
                            calculation.faults(occurrence),
                            constraint.faults(occurrence))
                    .flatMap(found -> found);
        });
        return Stream.of(ofItems, constraint.faults(form), unsettled(enabled))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Fault> unsettled(Enabled enabled) {
        return enabled.isSettled()
                ? Stream.empty()
                : Stream.of(new Fault(
                        Severity.WARNING,
                        "unsettled",
                        "",
                        "",
                        Text.both(
                                "Des valeurs calculées tournent en rond : elles ne sont pas sûres",
                                "Calculated values go in a circle: they are not certain")));
    }

    private static Stream<Fault> ofAnswers(List<Rule> rules, Occurrence occurrence) {
        return occurrence.answers().isEmpty()
                ? Stream.empty()
                : rules.stream().flatMap(rule -> rule.faults(occurrence));
    }
}
