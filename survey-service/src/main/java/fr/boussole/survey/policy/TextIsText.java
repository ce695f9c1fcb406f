package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Refuses text that holds what is not a character: NUL, or half of a surrogate pair. No screen and no database can hold it. */
final class TextIsText implements Rule {
    static final String NAME = "text-is-text";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place place : Place.objects(questionnaire)) {
            for (Map.Entry<String, JsonNode> member : place.json().properties()) {
                if (!holdsText(member.getValue()) || !isText(member.getKey())) {
                    remarks.add(Remark.refused(
                            NAME, place.at(member.getKey()), "This text holds something that is not a character."));
                }
            }
        }
        return remarks;
    }

    private static boolean holdsText(JsonNode value) {
        if (value.isArray()) {
            for (JsonNode element : value) {
                if (!holdsText(element)) {
                    return false;
                }
            }
        }
        return !value.isTextual() || isText(value.textValue());
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF);
    }
}
