package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the reader is lenient, gives an item the one type that its misspelt one resembles, or that what it holds leaves open. */
final class TypesAreGuessed implements Rule {
    static final String NAME = "types-are-guessed";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place item : Place.items(questionnaire)) {
            String written = item.text("type").orElse("");
            if (!ItemTypesAreKnown.TYPES.contains(written)) {
                guess(item, written).ifPresent(type -> {
                    item.json().put("type", type);
                    remarks.add(Remark.warned(
                            NAME,
                            item.at("type"),
                            item.name() + " has the type “" + written + "”: “" + type + "” was kept."));
                });
            }
        }
        return remarks;
    }

    private static Optional<String> guess(Place item, String written) {
        if (!written.isEmpty()) {
            return Spelling.closest(written, ItemTypesAreKnown.TYPES);
        }
        boolean offers = item.has("answerOption") || item.has("answerValueSet");
        boolean holds = !item.children("item").isEmpty();
        if (offers == holds) {
            return Optional.empty();
        }
        return Optional.of(offers ? "choice" : "group");
    }
}
