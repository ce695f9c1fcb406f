package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Refuses a number of more than {@value #MOST_DIGITS} digits on either side of the point: no measure needs them, an attack does. */
final class NumbersAreBounded implements Rule {
    static final String NAME = "numbers-are-bounded";
    static final int MOST_DIGITS = 100;

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place place : Place.objects(questionnaire)) {
            for (Map.Entry<String, JsonNode> member : place.json().properties()) {
                if (!isBounded(member.getValue())) {
                    remarks.add(Remark.refused(
                            NAME,
                            place.at(member.getKey()),
                            "A number here has more than " + MOST_DIGITS + " digits before or after the point."));
                }
            }
        }
        return remarks;
    }

    private static boolean isBounded(JsonNode value) {
        if (value.isArray()) {
            for (JsonNode element : value) {
                if (!isBounded(element)) {
                    return false;
                }
            }
        }
        return !value.isNumber() || isBounded(value.decimalValue());
    }

    private static boolean isBounded(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
}
