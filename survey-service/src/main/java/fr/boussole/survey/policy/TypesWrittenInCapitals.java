package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a type its right capitals: {@code Choice} is {@code choice}. */
final class TypesWrittenInCapitals implements Rule {
    static final String NAME = "type-in-capitals";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        List<Remark> remarks = new ArrayList<>();
        for (Place item : Place.items(questionnaire)) {
            String written = item.text("type").orElse("");
            Optional<String> meant = ItemTypesAreKnown.TYPES.stream()
                    .filter(type -> type.equalsIgnoreCase(written) && !type.equals(written))
                    .findFirst();
            meant.ifPresent(type -> {
                item.json().put("type", type);
                remarks.add(Remark.noted(NAME, item.at("type"), "“" + written + "” was kept as “" + type + "”."));
            });
        }
        return remarks;
    }
}
