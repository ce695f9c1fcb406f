package fr.boussole.form.validation;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.branching.TooManyOccurrences;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether answers are right for a form: every fault, never only the first. */
public final class Validation {
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
        var faults = new ArrayList<Fault>();
        var ofItem = new ItemRules(enabled, complete);
        enabled.occurrences().forEach(occurrence -> ofItem.judge(occurrence, faults::add));
        new ConstraintRule(enabled, complete).faults(form).forEach(faults::add);
        unsettled(enabled).ifPresent(faults::add);
        return faults;
    }

    private static Optional<Fault> unsettled(Enabled enabled) {
        return enabled.isSettled()
                ? Optional.empty()
                : Optional.of(new Fault(
                        Severity.WARNING,
                        "unsettled",
                        "",
                        "",
                        Text.both(
                                "Des valeurs calculées tournent en rond : elles ne sont pas sûres",
                                "Calculated values go in a circle: they are not certain")));
    }
}
