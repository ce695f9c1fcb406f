package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.expression.Expression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that expressions may use at one place of a questionnaire.
 *
 * @param known those that have a value here
 * @param patients those that stand for the patient
 * @param lost those that the author meant, and why they have no value
 */
record Names(Set<String> known, Set<String> patients, Map<String, String> lost) {
    private static final Set<String> ALWAYS =
            Set.of("resource", "rootResource", "context", FormDefinition.PATIENT_GENDER);

    Names {
        known = Set.copyOf(known);
        patients = Set.copyOf(patients);
        lost = Map.copyOf(lost);
    }

    /** Those that always are, and those of a launch context. */
    static Names ofLaunch(JsonNode questionnaire) {
        Set<String> patients = new HashSet<>();
        Map<String, String> lost = new HashMap<>();
        Launch.all(questionnaire).forEach(launch -> {
            lost.put(launch.name(), launch.why());
            if (launch.isPatient()) {
                patients.add(launch.name());
            }
        });
        return new Names(ALWAYS, patients, lost);
    }

    Names with(String name) {
        Set<String> more = new HashSet<>(known);
        more.add(name);
        return new Names(more, patientsBut(name), lost);
    }

    /** A name that from here on has no value, even if one above has the same. */
    Names without(String name, String why) {
        Set<String> fewer = new HashSet<>(known);
        fewer.remove(name);
        Map<String, String> more = new HashMap<>(lost);
        more.put(name, "uses %" + name + ", which " + why);
        return new Names(fewer, patientsBut(name), more);
    }

    private Set<String> patientsBut(String name) {
        Set<String> others = new HashSet<>(patients);
        others.remove(name);
        return others;
    }

    boolean knows(String name) {
        return known.contains(name);
    }

    boolean isPatient(String name) {
        return patients.contains(name);
    }

    /** An expression in which all that is known under a launch context stands under its name in the compiled form. */
    Expression resolved(Expression expression) {
        return patients.isEmpty() ? expression : Launch.resolved(expression, this);
    }

    String why(String name) {
        return lost.getOrDefault(name, "uses %" + name + ", which is not defined");
    }
}
