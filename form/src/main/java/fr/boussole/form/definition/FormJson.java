package fr.boussole.form.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.json.Misshape;
import java.util.List;

/** The JSON in which a compiled form is published: the records' names, what is empty left out. */
public final class FormJson {
    private FormJson() {}

    /**
     * @throws MalformedForm when the document is not a compiled form, with every misshape
     */
    public static FormDefinition read(JsonNode form) {
        var root = JsonPlace.root(form);
        var url = root.requiredText("url");
        var version = root.text("version").orElse("");
        var title = TextJson.read(root, "title");
        var description = TextJson.read(root, "description");
        var language = root.text("language").orElse("");
        var languages = root.texts("languages");
        var expressions = ExpressionsJson.read(root);
        var items = ItemReader.readAll(root, "items", 1);
        if (!root.misshapes().isEmpty()) {
            throw new MalformedForm(root.misshapes());
        }
        try {
            return new FormDefinition(
                    url.orElseThrow(), version, title, description, language, languages, expressions, items);
        } catch (IllegalArgumentException e) {
            throw new MalformedForm(
                    List.of(new Misshape("", "Formulaire inutilisable : " + e.getMessage(), e.getMessage())));
        }
    }

    public static ObjectNode write(FormDefinition form) {
        var node = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        node.put("url", form.url()).put("version", form.version());
        TextJson.write(form.title(), "title", node);
        TextJson.write(form.description(), "description", node);
        node.put("language", form.language());
        var languages = node.putArray("languages");
        form.languages().forEach(languages::add);
        ExpressionsJson.write(form.expressions(), node);
        ItemWriter.writeAll(form.items(), "items", node);
        return node;
    }
}
