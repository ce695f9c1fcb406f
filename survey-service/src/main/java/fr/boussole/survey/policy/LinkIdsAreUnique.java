package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses an item without a linkId, or with that of another: nobody could tell which question an answer belongs to. */
final class LinkIdsAreUnique implements Rule {
    static final String NAME = "link-ids-are-unique";
    private static final int LONGEST = 255;

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        for (Place item : Place.items(questionnaire)) {
            Optional<String> linkId = item.text("linkId");
            if (linkId.isEmpty()) {
                remarks.add(Remark.refused(
                        NAME,
                        item.at("linkId"),
                        "This item has no linkId, so its answers could not be told from others."));
                continue;
            }
            String elsewhere = first.putIfAbsent(linkId.get(), item.path());
            if (elsewhere != null) {
                remarks.add(Remark.refused(
                        NAME,
                        item.at("linkId"),
                        "The linkId “" + linkId.get() + "” is already that of " + elsewhere
                                + "; each item needs its own."));
            }
            if (linkId.get().length() > LONGEST) {
                remarks.add(
                        Remark.refused(NAME, item.at("linkId"), "A linkId has at most " + LONGEST + " characters."));
            }
        }
        return remarks;
    }
}
