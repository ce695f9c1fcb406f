package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.TextJson;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Validation;
import java.util.List;

/**
 * What a form makes of answers, given as if they were finished.
 *
 * @param asked the linkIds of all that is asked, groups and texts included, in the form's order
 * @param required those of them that must be answered
 * @param kept the answers as they would be kept: without those of items that are not asked, with calculated values
 */
record Tryout(FormDefinition form, List<String> asked, List<String> required, Answers kept, List<Fault> faults) {

    /**
     * @throws fr.boussole.form.branching.TooManyOccurrences when groups repeat without measure
     */
    static Tryout of(FormDefinition form, Answers answers) {
        var enabled = Branching.of(form, answers);
        List<String> required = enabled.occurrences()
                .filter(enabled::isEnabled)
                .map(Occurrence::item)
                .filter(item -> item.required())
                .map(item -> item.linkId())
                .distinct()
                .toList();
        return new Tryout(form, enabled.linkIds(), required, enabled.answers(), Validation.faults(form, answers, true));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        json.put("questionnaire", form.canonical().toString());
        asked.forEach(json.putArray("asked")::add);
        required.forEach(json.putArray("required")::add);
        json.set("response", ResponseJson.write(kept));
        var told = json.putArray("faults");
        faults.forEach(fault -> {
            ObjectNode one = told.addObject()
                    .put("severity", fault.severity().name())
                    .put("code", fault.code())
                    .put("linkId", fault.linkId())
                    .put("pointer", fault.pointer());
            TextJson.write(fault.message(), "message", one);
        });
        return json;
    }
}
