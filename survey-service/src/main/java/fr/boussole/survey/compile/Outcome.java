package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Variable;
import fr.boussole.survey.fhirpath.FhirPath;
import fr.boussole.survey.fhirpath.Reading;
import java.util.Optional;

/**
 * What became of one expression of a questionnaire.
 *
 * @param why what keeps it from being computed, to be read after “its expression”; empty when nothing does
 */
record Outcome(Optional<Expression> expression, String why) {
    private static final String FHIRPATH = "text/fhirpath";

    static Outcome lost(String why) {
        return new Outcome(Optional.empty(), why);
    }

    /** Compiles an {@code Expression} of FHIR, or the bare text of a constraint. */
    static Outcome of(JsonNode written, Names names, Folding folding) {
        String language = written.path("language").asText(FHIRPATH);
        if (!language.equals(FHIRPATH)) {
            return lost(
                    language.equals("application/x-fhir-query")
                            ? "asks another system by a FHIR query"
                            : "is written in “" + language + "”, not in FHIRPath");
        }
        String text = written.isTextual()
                ? written.textValue()
                : written.path("expression").asText("");
        if (text.isBlank()) {
            return lost("is empty");
        }
        Reading reading = FhirPath.read(text);
        return reading instanceof Reading.Unusable unusable
                ? lost(unusable.why())
                : folding.fold(((Reading.Read) reading).expression(), names);
    }

    static Outcome of(Expression expression, Names names) {
        return expression
                .all()
                .filter(Variable.class::isInstance)
                .map(one -> ((Variable) one).name())
                .filter(name -> !names.knows(name))
                .findFirst()
                .map(name -> lost(names.why(name)))
                .orElseGet(() -> new Outcome(Optional.of(expression), ""));
    }
}
