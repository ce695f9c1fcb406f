package fr.boussole.response.contact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A contact as the text that is sealed, and back. */
final class ContactJson {

    private ContactJson() {}

    static String write(Contact contact) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        contact.name().ifPresent(text -> json.put("name", text));
        contact.email().ifPresent(text -> json.put("email", text));
        contact.telephone().ifPresent(text -> json.put("telephone", text));
        contact.language().ifPresent(text -> json.put("language", text));
        contact.birthYear().ifPresent(year -> json.put("birthYear", year));
        contact.address().forEach(json.putArray("address")::add);
        return json.toString();
    }

    static Contact read(String text) {
        JsonNode json = ExactJson.read(text);
        List<String> address = new ArrayList<>();
        json.path("address").forEach(line -> address.add(line.asText()));
        return new Contact(
                text(json, "name"),
                text(json, "email"),
                text(json, "telephone"),
                address,
                text(json, "language"),
                Optional.ofNullable(json.get("birthYear")).map(JsonNode::asInt));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).map(JsonNode::asText);
    }
}
