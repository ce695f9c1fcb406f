package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Warns of a question without words, which a patient would meet as an empty page. */
final class QuestionsAreWorded implements Rule {
    static final String NAME = "questions-are-worded";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        return Place.visibleItems(questionnaire).stream()
                .filter(item -> !isWorded(item)
                        && item.text("type").filter("group"::equals).isEmpty())
                .map(item -> Remark.warned(
                        NAME, item.at("text"), item.name() + " has no text: a patient would see nothing."))
                .toList();
    }

    /** By its own text, a translation of it, or words that fly over it. */
    private static boolean isWorded(Place item) {
        return item.text("text").isPresent()
                || item.json().path("_text").has("extension")
                || item.children("item").stream().anyMatch(QuestionsAreWorded::fliesOver);
    }

    private static boolean fliesOver(Place child) {
        return child.text("text").isPresent()
                && child.children("extension").stream().anyMatch(extension -> extension
                        .json()
                        .at("/valueCodeableConcept/coding/0/code")
                        .asText()
                        .equals("flyover"));
    }
}
