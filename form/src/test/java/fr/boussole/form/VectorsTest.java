package fr.boussole.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.form.score.ScoreOutcome;
import fr.boussole.form.score.Scoring;
import fr.boussole.form.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The vectors that this library and its twin in the browser both obey. */
class VectorsTest {
    private static final Path VECTORS = Path.of("src/main/resources/vectors");

    @TestFactory
    Stream<DynamicContainer> every_vector_comes_out_as_written() throws IOException {
        List<Path> files;
        try (var listed = Files.list(VECTORS)) {
            files = listed.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(10);
        return files.stream().map(VectorsTest::container);
    }

    private static DynamicContainer container(Path file) {
        var vectors = read(file);
        var form = FormJson.read(vectors.get("form"));
        var scales = each(vectors.path("scales")).map(ScaleJson::read).toList();
        return DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                each(vectors.get("cases"))
                        .map(one -> DynamicTest.dynamicTest(one.get("name").asText(), () -> check(one, form, scales))));
    }

    private static void check(JsonNode one, FormDefinition form, List<Scale> scales) {
        var answers = ResponseJson.read(one.get("response"));
        if (one.has("enabled")) {
            assertThat(Branching.of(form, answers).linkIds())
                    .containsExactlyElementsOf(
                            each(one.get("enabled")).map(JsonNode::asText).toList());
        }
        var enabled = Branching.of(form, answers);
        one.path("calculated").fields().forEachRemaining(value -> assertThat(enabled.values(value.getKey()))
                .as(value.getKey())
                .extracting(AnswerValue::key)
                .containsExactlyElementsOf(
                        each(value.getValue()).map(JsonNode::asText).toList()));
        var complete = one.path("complete").asBoolean(true);
        assertThat(Validation.faults(form, answers, complete))
                .extracting(fault -> fault.code() + " " + fault.linkId() + " " + fault.pointer())
                .containsExactlyInAnyOrderElementsOf(
                        each(one.get("faults")).map(VectorsTest::fault).toList());
        one.path("scores")
                .fields()
                .forEachRemaining(score -> checkScore(scale(scales, score.getKey()), score.getValue(), form, answers));
    }

    private static void checkScore(Scale scale, JsonNode expected, FormDefinition form, Answers answers) {
        var outcome = Scoring.score(scale, form, answers);
        assertThat(outcome.steps()).hasSameSizeAs(scale.items());
        if (outcome instanceof ScoreOutcome.Computed computed) {
            assertThat(computed.value().toPlainString())
                    .isEqualTo(expected.path("value").asText("not computed"));
        } else if (outcome instanceof ScoreOutcome.NotComputed blank) {
            assertThat(blank.reason()).isEqualTo(expected.path("reason").asText("computed"));
        }
    }

    private static Scale scale(List<Scale> scales, String id) {
        return scales.stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String fault(JsonNode fault) {
        return fault.get("code").asText() + " " + fault.get("linkId").asText() + " "
                + fault.get("pointer").asText();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(Path file) {
        try {
            return ExactJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
