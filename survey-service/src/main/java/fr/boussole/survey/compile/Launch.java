package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Step;
import fr.boussole.form.expression.Expression.Variable;
import fr.boussole.survey.policy.Remark;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The launch context that a questionnaire expects (SDC). A questionnaire that is sent by a link is opened beside no record: of
 * the patient, the administrative gender is known and nothing that tells who they are; of anything else, nothing.
 */
record Launch(String name, String type) {
    static final String URL = Extensions.SDC + "launchContext";

    private static final String GENDER = "gender";
    private static final Map<String, String> WHY = Map.of(
            "user", "nobody says who holds the phone: a link is opened without an account",
            "encounter", "no stay is open beside the form",
            "location", "no place is open beside the form",
            "study", "no study is open beside the form");

    static Stream<Launch> all(JsonNode questionnaire) {
        return new Extensions(questionnaire).all(URL).flatMap(context -> new Extensions(context)
                        .first("name")
                        .map(name -> name.isTextual()
                                ? name.textValue()
                                : name.path("code").asText(""))
                        .map(name -> new Launch(
                                name, new Extensions(context).text("type").orElse("")))
                        .stream());
    }

    /** What a launch context means for a patient, one remark for each that is more than the patient. */
    static List<Remark> remarks(JsonNode questionnaire) {
        return all(questionnaire)
                .filter(launch -> !launch.isPatient())
                .map(launch -> Remark.noted(
                        Formulas.NAME,
                        "Questionnaire.extension",
                        "The questionnaire expects %" + launch.name + ": " + launch.missing()
                                + ". What uses it is said where it stands."))
                .toList();
    }

    boolean isPatient() {
        return name.equals("patient") || type.equals("Patient") && !name.equals("user");
    }

    /** Why an expression that uses it cannot be computed. */
    String why() {
        return "uses %" + name + (isPatient() ? ", of whom only the gender is known here" : ", and " + missing());
    }

    private String missing() {
        return WHY.getOrDefault(name, "no record is open beside the form");
    }

    /** Where {@code gender} is read of the patient, the name under which the compiled form knows it. */
    static Expression resolved(Expression expression, Names names) {
        return expression instanceof Step step
                        && step.name().equals(GENDER)
                        && step.of() instanceof Variable variable
                        && names.isPatient(variable.name())
                ? new Variable(FormDefinition.PATIENT_GENDER)
                : expression.rebuilt(part -> resolved(part, names));
    }
}
