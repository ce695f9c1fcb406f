package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the reader is lenient, gives a group or a text without a linkId one of its own: nobody answers it, so nothing can be mistaken. */
final class TextsGetALinkId implements Rule {
    static final String NAME = "texts-get-a-link-id";
    private static final Set<String> UNANSWERED = Set.of("group", "display");

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<Place> items = Place.items(questionnaire);
        items.forEach(item -> item.text("linkId").ifPresent(taken::add));
        int number = 0;
        for (Place item : items) {
            Optional<String> type = item.text("type").filter(UNANSWERED::contains);
            if (type.isPresent() && item.text("linkId").isEmpty()) {
                do {
                    number++;
                } while (!taken.add(type.get() + "-" + number));
                item.json().put("linkId", type.get() + "-" + number);
                remarks.add(Remark.warned(
                        NAME,
                        item.at("linkId"),
                        "This " + type.get() + " has no linkId: “" + type.get() + "-" + number + "” was kept."));
            }
        }
        return remarks;
    }
}
