package fr.boussole.survey.xlsform;

import fr.boussole.survey.xlsform.sheet.Row;
import java.util.List;
import java.util.Optional;

/**
 * One row of the survey in its place.
 *
 * @param linkId its name, or its way from the top where a name is used twice
 * @param groups the linkIds of the groups that hold it, outermost first
 * @param repeat the innermost repeating group that holds it
 * @param list the choices of a select
 * @param nested what a group holds
 */
record Question(
        Row row,
        Asked asked,
        String name,
        String linkId,
        List<String> groups,
        Optional<String> repeat,
        Optional<ChoiceList> list,
        List<Question> nested) {

    Type type() {
        return asked.type();
    }

    /** Its item in the tree of a response, in FHIRPath. */
    String answerPath() {
        StringBuilder path = new StringBuilder("%resource");
        groups.forEach(
                group -> path.append(".item.where(linkId = '").append(group).append("')"));
        return path.append(".item.where(linkId = '")
                .append(linkId)
                .append("').answer.value")
                .toString();
    }

    /** Whether an expression here may read that question: it is outside every repeating group, or in the same as this one. */
    boolean sees(Question other) {
        return other.repeat().isEmpty() || groups.contains(other.repeat().get());
    }
}
