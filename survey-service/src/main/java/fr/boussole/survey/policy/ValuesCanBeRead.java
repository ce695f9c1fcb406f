package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.json.MalformedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Refuses a choice or a compared answer that is no value, such as the 31st of February. An initial answer that is no value, such
 * as a unit without a number, is only not proposed.
 */
final class ValuesCanBeRead implements Rule {
    static final String NAME = "values-can-be-read";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place item : Place.items(questionnaire)) {
            item.children("enableWhen").forEach(condition -> check(condition, "answer", remarks));
            item.children("answerOption").forEach(option -> check(option, "value", remarks));
            item.children("initial").forEach(initial -> initial(initial, remarks));
        }
        return remarks;
    }

    private static void initial(Place initial, List<Remark> remarks) {
        List<Remark> faults = new ArrayList<>();
        check(initial, "value", faults);
        faults.stream()
                .map(fault ->
                        Remark.warned(NAME, fault.place(), "This initial answer is not proposed: " + fault.saying()))
                .forEach(remarks::add);
    }

    private static void check(Place place, String prefix, List<Remark> remarks) {
        Optional<String> name = place.choice(prefix);
        if (name.isEmpty() && prefix.equals("value")) {
            remarks.add(Remark.refused(NAME, place.path(), "A value[x] such as valueCoding was expected here."));
        }
        name.ifPresent(found -> {
            ObjectNode value = JsonNodeFactory.instance.objectNode();
            value.set("value" + found.substring(prefix.length()), place.json().get(found));
            try {
                AnswerValue.fromFhir(value);
            } catch (MalformedJson e) {
                e.misshapes()
                        .forEach(misshape ->
                                remarks.add(Remark.refused(NAME, place.at(found), misshape.english() + ".")));
            }
        });
    }
}
