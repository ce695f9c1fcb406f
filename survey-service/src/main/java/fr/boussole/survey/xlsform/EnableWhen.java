package fr.boussole.survey.xlsform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition that FHIR can say without an expression.
 *
 * @param all whether all the conditions must be met, or any of them
 */
record EnableWhen(boolean all, List<ObjectNode> conditions) {
    EnableWhen {
        conditions = List.copyOf(conditions);
    }

    /** Both, or either, as long as FHIR's flat list can say it. */
    static Optional<EnableWhen> join(boolean all, EnableWhen one, EnableWhen other) {
        boolean flat = (one.isSingle() || one.all() == all) && (other.isSingle() || other.all() == all);
        List<ObjectNode> both = new ArrayList<>(one.conditions());
        both.addAll(other.conditions());
        return flat ? Optional.of(new EnableWhen(all, both)) : Optional.empty();
    }

    private boolean isSingle() {
        return conditions.size() == 1;
    }

    void write(ObjectNode item) {
        item.putArray("enableWhen").addAll(conditions);
        if (!isSingle()) {
            item.put("enableBehavior", all ? "all" : "any");
        }
    }
}
