package fr.boussole.form.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.definition.Bounds;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import fr.boussole.form.json.ExactJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The verdicts on the public pairs of questionnaire and response, where they are at hand. Questionnaires are read here just as
 * far as these pairs need; survey-service compiles real ones.
 */
class PublicPairsTest {
    private static final Path PAIRS = Path.of("../../shared/data/fhir/validation");
    private static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/";

    @TestFactory
    Stream<DynamicTest> every_public_pair_gets_its_verdict() throws IOException {
        assumeTrue(Files.exists(PAIRS), "The public pairs are not at " + PAIRS + ": not tested");
        return Files.readAllLines(PAIRS.resolve("expected.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(line -> DynamicTest.dynamicTest(line[0], () -> check(line[1], line[2], line[3])));
    }

    private static void check(String questionnaire, String response, String valid) throws IOException {
        var form = form(ExactJson.read(Files.readString(PAIRS.resolve(questionnaire))));
        var answers = ResponseJson.read(ExactJson.read(Files.readString(PAIRS.resolve(response))));
        var faults = Validation.faults(form, answers, true);
        assertThat(faults.isEmpty()).as(faults.toString()).isEqualTo(Boolean.parseBoolean(valid));
    }

    private static FormDefinition form(JsonNode questionnaire) {
        return new FormDefinition(
                questionnaire.get("url").asText(),
                "",
                Text.EMPTY,
                Text.EMPTY,
                "en",
                List.of("en"),
                items(questionnaire));
    }

    private static List<Item> items(JsonNode parent) {
        return each(parent.path("item")).map(PublicPairsTest::item).toList();
    }

    private static Item item(JsonNode node) {
        return Item.of(
                        node.get("linkId").asText(),
                        ItemType.ofCode(node.get("type").asText()).orElseThrow())
                .required(node.path("required").asBoolean())
                .repeats(node.path("repeats").asBoolean())
                .options(each(node.path("answerOption"))
                        .map(option -> Option.of(AnswerValue.fromFhir(option), Text.EMPTY))
                        .toList())
                .bounds(new Bounds(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        extension(node, "questionnaire-maxOccurs")
                                .map(found -> found.get("valueInteger").asInt()),
                        extension(node, "maxSize")
                                .map(found -> found.get("valueDecimal").asLong()),
                        extension(node, "regex")
                                .map(found -> found.get("valueString").asText())))
                .items(items(node))
                .build();
    }

    private static Optional<JsonNode> extension(JsonNode node, String name) {
        return each(node.path("extension"))
                .filter(found -> found.path("url").asText().equals(EXTENSION + name))
                .findFirst();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
