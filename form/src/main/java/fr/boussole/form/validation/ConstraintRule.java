package fr.boussole.form.validation;

import fr.boussole.form.branching.Enabled;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.Constraint;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import fr.boussole.form.evaluation.Evaluation;
import fr.boussole.form.evaluation.Outcome;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Constraints that are not kept: their expression is not true, as FHIR asks of an invariant. A question is checked once it is
 * answered; a group that holds an answer, and the response as a whole, once the person has finished. A constraint that cannot be
 * evaluated warns, and refuses nothing.
 */
record ConstraintRule(Enabled enabled, boolean complete) {
    Stream<Fault> faults(Occurrence occurrence) {
        var isReady =
                complete ? occurrence.holdsAnswer() : !occurrence.answers().isEmpty();
        return isReady
                ? occurrence.item().expressions().constraints().stream()
                        .flatMap(constraint -> fault(
                                constraint,
                                enabled.evaluate(constraint.expression(), occurrence),
                                occurrence.item().linkId(),
                                occurrence.pointer())
                                .stream())
                : Stream.empty();
    }

    /** Those of the response as a whole. */
    Stream<Fault> faults(FormDefinition form) {
        return complete
                ? form.expressions().constraints().stream()
                        .flatMap(constraint ->
                                fault(constraint, enabled.evaluate(constraint.expression()), "", "").stream())
                : Stream.empty();
    }

    private static Optional<Fault> fault(Constraint constraint, Outcome outcome, String linkId, String pointer) {
        if (outcome instanceof Outcome.Failed failed) {
            return Optional.of(new Fault(
                    Severity.WARNING,
                    "constraint-unknown",
                    linkId,
                    pointer,
                    Text.both(
                            "La règle « " + constraint.key() + " » n’a pas pu être vérifiée : "
                                    + failed.reason().french(),
                            "The rule “" + constraint.key() + "” could not be checked: "
                                    + failed.reason().english())));
        }
        if (Evaluation.holds(outcome)) {
            return Optional.empty();
        }
        var severity = constraint.refuses() ? Severity.ERROR : Severity.WARNING;
        return Optional.of(new Fault(severity, "constraint", linkId, pointer, words(constraint)));
    }

    private static Text words(Constraint constraint) {
        return constraint.human().isEmpty()
                ? Text.both(
                        "La règle « " + constraint.key() + " » n’est pas respectée",
                        "The rule “" + constraint.key() + "” is not kept")
                : constraint.human();
    }
}
