package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the texts that stand under a question and belong to it: instructions, help, the words that fly over it. They are shown with
 * the question; where the question has no words of its own, those that fly over it are its words.
 */
final class Companions {
    private static final String FLYOVER = "flyover";
    /** Displays that are parts of a field, or that the reader has to meet for themselves. */
    private static final Set<String> APART =
            Set.of("lower", "upper", "unit", "security", "header", "footer", "feedback");

    private static final String ENTRY_FORMAT = Extensions.HL7 + "entryFormat";

    private final Languages languages;

    Companions(Languages languages) {
        this.languages = languages;
    }

    /** Whether an item is only said with the question that holds it. */
    static boolean isOne(JsonNode item, JsonNode holder) {
        return isQuestion(holder)
                && item.path("type").asText().equals("display")
                && item.path("item").isEmpty()
                && item.path("enableWhen").isEmpty()
                && !new Extensions(item).has(Extensions.SDC + "enableWhenExpression")
                && !APART.contains(Controls.of(item));
    }

    /** The words of a question: its own, or those that fly over it. */
    Text words(JsonNode item) {
        Text own = languages.text(item, "text");
        return own.isEmpty() && isQuestion(item) ? joined(flyovers(item)) : own;
    }

    /** What more is said of a question, how to write its answer included. */
    Text help(JsonNode item) {
        boolean worded = !languages.text(item, "text").isEmpty();
        Stream<Text> said = children(item)
                .filter(child -> isOne(child, item))
                .filter(child -> worded || !FLYOVER.equals(Controls.of(child)))
                .map(child -> languages.text(child, "text"));
        return joined(Stream.concat(said, entryFormat(item)).toList());
    }

    private List<Text> flyovers(JsonNode item) {
        return children(item)
                .filter(child -> isOne(child, item) && FLYOVER.equals(Controls.of(child)))
                .map(child -> languages.text(child, "text"))
                .toList();
    }

    private Stream<Text> entryFormat(JsonNode item) {
        return new Extensions(item)
                .all(ENTRY_FORMAT)
                .map(extension -> languages.text(extension, "valueString"))
                .limit(1);
    }

    /** The texts one after the other, in each language that one of them speaks. */
    private static Text joined(List<Text> texts) {
        Map<String, String> joined = new LinkedHashMap<>();
        texts.stream()
                .flatMap(text -> text.byLanguage().keySet().stream())
                .distinct()
                .forEach(language -> joined.put(
                        language,
                        String.join(
                                        " ",
                                        texts.stream()
                                                .map(text -> text.in(language))
                                                .toList())
                                .strip()));
        return new Text(joined);
    }

    private static boolean isQuestion(JsonNode holder) {
        String type = holder.path("type").asText("");
        return !type.isEmpty() && !type.equals("group") && !type.equals("display");
    }

    private static Stream<JsonNode> children(JsonNode item) {
        return StreamSupport.stream(item.path("item").spliterator(), false);
    }
}
