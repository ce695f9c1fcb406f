package fr.boussole.survey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is clear goes through the policy without losing a member, a digit or an order: exported it is the text that was received. */
class RoundTripTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    @Property(tries = 200)
    void a_clear_questionnaire_is_kept_as_it_was_written(@ForAll("questionnaires") ObjectNode questionnaire) {
        String sent = questionnaire.toString();
        Verdict verdict = ImportPolicy.judge(ExactJson.read(sent));
        assertThat(verdict.remarks().stream().filter(Remark::refuses)).isEmpty();
        assertThat(((Verdict.Accepted) verdict).questionnaire().toString())
                .isEqualTo(ExactJson.read(sent).toString());
    }

    @Provide
    Arbitrary<ObjectNode> questionnaires() {
        Arbitrary<List<JsonNode>> oddities = oddity().list().ofMaxSize(4);
        Arbitrary<List<String>> types = Arbitraries.of(
                        "group", "display", "string", "decimal", "date", "boolean", "quantity")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        return oddities.flatMap(odd -> types.map(chosen -> questionnaire(odd, chosen)));
    }

    /** An extension that nobody knows, with a value of any shape. */
    private static Arbitrary<JsonNode> oddity() {
        Arbitrary<JsonNode> decimals = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(6)
                .map(JSON::numberNode);
        Arbitrary<JsonNode> texts = Arbitraries.strings()
                .withCharRange(' ', '퟿')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(JSON::textNode);
        Arbitrary<JsonNode> nested =
                texts.map(text -> JSON.objectNode().put("url", "inner").set("valueString", text));
        return Arbitraries.oneOf(
                decimals.map(
                        value -> JSON.objectNode().put("url", "urn:odd:decimal").set("valueDecimal", value)),
                texts.map(value -> JSON.objectNode().put("url", "urn:odd:text").set("valueString", value)),
                nested.map(inner -> {
                    ObjectNode extension = JSON.objectNode().put("url", "urn:odd:nested");
                    extension.putArray("extension").add(inner);
                    return extension;
                }));
    }

    private static ObjectNode questionnaire(List<JsonNode> oddities, List<String> types) {
        ObjectNode questionnaire = JSON.objectNode();
        questionnaire
                .put("resourceType", "Questionnaire")
                .put("url", "urn:round:trip")
                .put("version", "1");
        ArrayNode extensions = questionnaire.putArray("extension");
        oddities.forEach(odd -> extensions.add(odd.deepCopy()));
        questionnaire
                .putArray("contained")
                .addObject()
                .put("resourceType", "Basic")
                .put("id", "b")
                .set("odd", extensions.deepCopy());
        questionnaire.put("status", "draft").put("language", "fr");
        ArrayNode items = questionnaire.putArray("item");
        for (int i = 0; i < types.size(); i++) {
            ObjectNode item = items.addObject();
            item.putObject("_text").set("extension", extensions.deepCopy());
            item.put("text", "Question " + i).put("type", types.get(i)).put("linkId", "q" + i);
            item.set("extension", extensions.deepCopy());
        }
        return questionnaire;
    }
}
