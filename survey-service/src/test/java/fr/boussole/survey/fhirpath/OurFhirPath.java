package fr.boussole.survey.fhirpath;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.Constraint;
import fr.boussole.form.definition.Expressions;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.definition.Text;
import fr.boussole.form.evaluation.Outcome;
import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Expression;
import java.util.List;
import java.util.Optional;

/** Our own evaluation: read, compiled into a form, written, read again, and evaluated on the form's view of a response. */
final class OurFhirPath {
    private OurFhirPath() {}

    /** What it comes to, each value in words; empty when it fails. */
    static Optional<List<String>> evaluate(String text, FormDefinition form, JsonNode response) {
        if (!(FhirPath.read(text) instanceof Reading.Read read)) {
            return Optional.empty();
        }
        FormDefinition asking = FormJson.read(FormJson.write(asking(form, read.expression())));
        Expression expression = asking.expressions().constraints().get(0).expression();
        Outcome outcome = Branching.of(asking, ResponseJson.read(response)).evaluate(expression);
        return outcome instanceof Outcome.Value value
                ? Optional.of(value.elements().stream().map(OurFhirPath::words).toList())
                : Optional.empty();
    }

    private static FormDefinition asking(FormDefinition form, Expression expression) {
        Expressions said = new Expressions(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Constraint("asked", true, Text.EMPTY, expression)));
        return new FormDefinition(
                form.url(),
                form.version(),
                form.title(),
                form.description(),
                form.language(),
                form.languages(),
                said,
                form.items());
    }

    private static String words(Element element) {
        if (!(element instanceof Element.Atom atom)) {
            return ((Element.Node) element).type();
        }
        if (atom.value() instanceof AnswerValue.Coding coding) {
            return coding.system() + "|" + coding.code();
        }
        return atom.value() instanceof AnswerValue.Quantity amount
                ? amount.value() + " " + amount.code()
                : atom.value() instanceof AnswerValue.Dec number
                        ? number.value().toPlainString()
                        : atom.value().key();
    }
}
