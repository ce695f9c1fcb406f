package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Warns of a question without words, which a patient would meet as an empty page. */
final class QuestionsAreWorded implements Rule {
    static final String NAME = "questions-are-worded";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        return Place.items(questionnaire).stream()
                .filter(item -> item.text("text").isEmpty()
                        && item.text("type").filter("group"::equals).isEmpty())
                .map(item -> Remark.warned(
                        NAME, item.at("text"), item.name() + " has no text: a patient would see nothing."))
                .toList();
    }
}
