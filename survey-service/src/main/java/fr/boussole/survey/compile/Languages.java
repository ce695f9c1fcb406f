package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads texts with their {@code translation} extensions, and remembers every language met. */
final class Languages {
    /** The BCP 47 tag of a language that is not given. */
    static final String UNKNOWN = "und";

    private static final String TRANSLATION = Extensions.HL7 + "translation";

    private final String first;
    private final Set<String> met = new LinkedHashSet<>();

    Languages(String declared) {
        this.first = Locale.forLanguageTag(declared).getLanguage().isEmpty() ? UNKNOWN : declared;
        met.add(first);
    }

    String first() {
        return first;
    }

    List<String> met() {
        return new ArrayList<>(met);
    }

    /** A text property of an element, such as {@code text} with {@code _text}. */
    Text text(JsonNode element, String property) {
        return text(element.path(property).asText(""), element.path("_" + property));
    }

    Text text(String original, JsonNode companion) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!original.isBlank()) {
            texts.put(first, original);
        }
        new Extensions(companion).all(TRANSLATION).map(Extensions::new).forEach(translation -> {
            String language = translation.text("lang").orElse("");
            String content = translation.text("content").orElse("");
            if (!language.isBlank() && !content.isBlank()) {
                put(language, content, texts);
            }
        });
        return new Text(texts);
    }

    /** What a constraint says to people: its {@code human} extension, with its translations. */
    Text human(JsonNode constraint) {
        return new Extensions(constraint)
                .all("human")
                .findFirst()
                .map(human -> text(human, "valueString"))
                .orElse(Text.EMPTY);
    }

    /** Adds a translation that was found elsewhere, such as a concept's designation. */
    Text translated(Text text, String language, String content) {
        Map<String, String> texts = new LinkedHashMap<>(text.byLanguage());
        put(language, content, texts);
        return new Text(texts);
    }

    /** The same words before a text, in each of its languages. */
    static Text prefixed(String prefix, Text text) {
        if (prefix.isBlank()) {
            return text;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        text.byLanguage().forEach((language, words) -> texts.put(language, prefix + " " + words));
        return new Text(texts);
    }

    private void put(String language, String content, Map<String, String> texts) {
        met.add(language);
        texts.putIfAbsent(language, content);
    }
}
