package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A choice that a person meets and that offers nothing to choose is an open question. Two choices of one code are said: their
 * answers cannot be told apart.
 */
final class ChoicesCanBeTold implements Rule {
    static final String NAME = "choices-can-be-told";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place item : Place.visibleItems(questionnaire)) {
            if (item.text("type").filter("choice"::equals).isPresent() && !offers(item)) {
                remarks.add(Remark.open(NAME, item.at("answerOption"), item.name() + " offers nothing to choose."));
            }
            alike(item, remarks);
        }
        return remarks;
    }

    private static boolean offers(Place item) {
        return !item.children("answerOption").isEmpty()
                || item.has("answerValueSet")
                || item.json().path("readOnly").booleanValue()
                || item.hasExtension("-answerExpression")
                || item.hasExtension("-candidateExpression")
                || item.hasExtension("-calculatedExpression");
    }

    private static void alike(Place item, List<Remark> remarks) {
        Set<String> met = new HashSet<>();
        for (Place option : item.children("answerOption")) {
            JsonNode coding = option.json().path("valueCoding");
            String code = coding.path("code").asText("");
            if (!code.isEmpty() && !met.add(coding.path("system").asText("") + "|" + code)) {
                remarks.add(Remark.warned(
                        NAME,
                        option.at("valueCoding"),
                        item.name() + " offers the code “" + code + "” twice: the answers cannot be told apart."));
            }
        }
    }
}
