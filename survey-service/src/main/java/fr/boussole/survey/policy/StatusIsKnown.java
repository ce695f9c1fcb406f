package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Gives a questionnaire without a (known) status the status of what is not yet published: {@code draft}. */
final class StatusIsKnown implements Rule {
    static final String NAME = "status-is-known";
    private static final Set<String> STATUSES = Set.of("draft", "active", "retired", "unknown");

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        Place root = Place.root(questionnaire);
        String written = root.text("status").orElse("");
        if (STATUSES.contains(written)) {
            return List.of();
        }
        questionnaire.put("status", "draft");
        String found = written.isEmpty() ? "There is no status" : "“" + written + "” is not a status";
        return List.of(Remark.noted(NAME, root.at("status"), found + ": it was kept as “draft”."));
    }
}
