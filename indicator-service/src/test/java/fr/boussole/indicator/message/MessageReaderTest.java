package fr.boussole.indicator.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the samples that the response service owns. */
class MessageReaderTest {
    private static final Path SAMPLES = Path.of("../response-service/src/main/resources/contracts/samples");

    @TestFactory
    Stream<DynamicTest> every_sample_of_the_response_service_is_understood() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> read(file)));
        }
    }

    private static void read(Path sample) throws Exception {
        var json = Files.readAllBytes(sample);
        EpisodeMessage message = sample.getFileName().toString().startsWith("response")
                ? MessageReader.response(json)
                : MessageReader.invitation(json);
        assertThat(message.episode().id()).isNotBlank();
        assertThat(MessageReader.read(message.key(), json)).isEqualTo(message);
    }

    @Test
    void an_imported_response_keeps_its_facts_and_answers() throws Exception {
        var response = MessageReader.response(Files.readAllBytes(SAMPLES.resolve("response-imported.json")));
        assertThat(response.status()).isEqualTo(ResponseRecorded.Status.COMPLETED);
        assertThat(response.episode().anchorDate()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(response.episode().attributes()).containsEntry("surgery", "primary");
        assertThat(response.answers().items()).isNotEmpty();
    }

    @Test
    void a_missing_field_is_named_in_the_refusal() throws IOException {
        var json = Files.readString(SAMPLES.resolve("response-imported.json")).replace("anchorDate", "otherDate");
        assertThatThrownBy(() -> MessageReader.response(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageContaining("episode.anchorDate");
    }

    @Test
    void what_is_not_json_is_refused() {
        assertThatThrownBy(() -> MessageReader.response("{".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageContaining("not JSON");
    }

    @Test
    void a_message_under_the_key_of_another_thing_is_refused() throws Exception {
        var json = Files.readAllBytes(SAMPLES.resolve("response-imported.json"));
        var foreign = new EpisodeKey(EpisodeKey.Kind.RESPONSE, "someone-else", "r");
        assertThatThrownBy(() -> MessageReader.read(foreign, json))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageContaining("someone-else");
    }

    @Test
    void a_key_without_its_two_parts_is_refused() {
        for (var key : new String[] {null, "", "alone", "/x", "x/", "a/b/c"}) {
            assertThatThrownBy(() -> EpisodeKey.parse(EpisodeKey.Kind.RESPONSE, key))
                    .isInstanceOf(MalformedMessage.class);
        }
    }
}
