package fr.boussole.pages.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.json.ExactJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The vectors of {@code form}, obeyed by its twin in the browser; where expressions have a say, it knows that it does not know. */
class TwinVectorsTest {

    private static final Twin TWIN = new Twin();

    @AfterAll
    static void stop() {
        TWIN.close();
    }

    @TestFactory
    Stream<DynamicContainer> the_twin_obeys_every_vector() {
        Map<String, JsonNode> files = vectors();
        assertThat(files).hasSizeGreaterThanOrEqualTo(10);
        return files.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(file.getKey(), tests(file.getValue())));
    }

    private static Stream<DynamicTest> tests(JsonNode vectors) {
        JsonNode form = vectors.get("form");
        if (FormJson.read(form).usesExpressions()) {
            return Stream.of(DynamicTest.dynamicTest("is left to the server", () -> isLeftToTheServer(form)));
        }
        return each(vectors.get("cases"))
                .map(one -> DynamicTest.dynamicTest(one.get("name").asText(), () -> check(form, one)));
    }

    private static void isLeftToTheServer(JsonNode form) {
        List<String> said = FormJson.read(form)
                .all()
                .filter(item -> item.expressions().calculated().isPresent()
                        || item.expressions().enableWhen().isPresent()
                        || item.expressions().answer().isPresent())
                .map(item -> item.linkId())
                .toList();
        assertThat(TWIN.unknown(form)).containsAll(said);
    }

    private static void check(JsonNode form, JsonNode one) {
        JsonNode response = one.get("response");
        if (one.has("enabled")) {
            assertThat(TWIN.linkIds(form, response))
                    .containsExactlyElementsOf(
                            each(one.get("enabled")).map(JsonNode::asText).toList());
        }
        assertThat(TWIN.faults(form, response, one.path("complete").asBoolean(true)))
                .containsExactlyInAnyOrderElementsOf(
                        each(one.get("faults")).map(TwinVectorsTest::fault).toList());
    }

    private static String fault(JsonNode fault) {
        return String.join(
                " ",
                fault.get("code").asText(),
                fault.get("linkId").asText(),
                fault.get("pointer").asText());
    }

    private static Map<String, JsonNode> vectors() {
        try {
            var folder = FormJson.class.getResource("/vectors").toURI();
            if (!folder.getScheme().equals("jar")) {
                return vectors(Path.of(folder));
            }
            try (var archive = FileSystems.newFileSystem(folder, Map.of())) {
                return vectors(archive.getPath("/vectors"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, JsonNode> vectors(Path folder) throws IOException {
        var found = new TreeMap<String, JsonNode>();
        try (var listed = Files.list(folder)) {
            for (Path file :
                    listed.filter(one -> one.toString().endsWith(".json")).toList()) {
                found.put(file.getFileName().toString(), ExactJson.read(Files.readString(file)));
            }
        }
        return found;
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
