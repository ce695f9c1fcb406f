package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renames the one misspelt {@code linkId} of an item that has none, such as {@code lindId}: nothing else can be meant. */
final class MisspeltLinkIds implements Rule {
    static final String NAME = "misspelt-link-id";
    private static final String LINK_ID = "linkId";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place item : Place.items(questionnaire)) {
            List<String> candidates = item.has(LINK_ID) ? List.of() : misspelt(item.json());
            if (candidates.size() == 1) {
                String found = candidates.get(0);
                item.json().set(LINK_ID, item.json().remove(found));
                remarks.add(Remark.warned(NAME, item.at(found), "“" + found + "” was read and kept as “linkId”."));
            }
        }
        return remarks;
    }

    private static List<String> misspelt(ObjectNode item) {
        return item.properties().stream()
                .filter(member ->
                        member.getValue().isTextual() || member.getValue().isIntegralNumber())
                .map(Map.Entry<String, JsonNode>::getKey)
                .filter(name -> !Elements.ITEM.knows(name) && Spelling.alike(name, LINK_ID))
                .toList();
    }
}
