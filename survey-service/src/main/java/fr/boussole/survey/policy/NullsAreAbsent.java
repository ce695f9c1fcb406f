package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes out members that are null, which FHIR does not write: there is nothing in them. */
final class NullsAreAbsent implements Rule {
    static final String NAME = "null-is-absent";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place place : Place.objects(questionnaire)) {
            List<String> empty = place.json().properties().stream()
                    .filter(member -> member.getValue().isNull())
                    .map(Map.Entry<String, JsonNode>::getKey)
                    .toList();
            for (String property : empty) {
                place.json().remove(property);
                remarks.add(
                        Remark.noted(NAME, place.at(property), "A null was taken out: FHIR leaves absent things out."));
            }
        }
        return remarks;
    }
}
