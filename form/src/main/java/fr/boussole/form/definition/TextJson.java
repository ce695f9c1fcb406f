package fr.boussole.form.definition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.JsonPlace;
import java.util.LinkedHashMap;

/** A {@link Text} as a JSON object, language → text. */
public final class TextJson {
    private TextJson() {}

    public static Text read(JsonPlace parent, String member) {
        return parent.object(member).map(TextJson::read).orElse(Text.EMPTY);
    }

    private static Text read(JsonPlace place) {
        var texts = new LinkedHashMap<String, String>();
        for (var language : place.members()) {
            place.text(language).ifPresent(text -> texts.put(language, text));
        }
        return new Text(texts);
    }

    public static void write(Text text, String member, ObjectNode parent) {
        if (!text.byLanguage().isEmpty()) {
            var node = parent.putObject(member);
            text.byLanguage().forEach(node::put);
        }
    }
}
