package fr.boussole.response.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas, the golden samples that consumers test with, and what this service really writes must agree. */
class ContractTest {

    private static final Path CONTRACTS = Path.of("src/main/resources/contracts");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final EpisodeFacts EPISODE = new EpisodeFacts(
            "q3Zr0vX1m9Kc2LwB7tYdUe5a",
            1,
            "hip",
            "1",
            "unit",
            LocalDate.of(2026, 3, 2),
            Map.of("discharge", LocalDate.of(2026, 3, 6)),
            "",
            "U",
            Map.of("surgery", "primary"));

    static Stream<Path> samples() throws IOException {
        try (var files = Files.list(CONTRACTS.resolve("samples"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_golden_sample_fits_its_schema(Path sample) throws IOException {
        String name = sample.getFileName().toString().split("-", 2)[0];

        assertThat(schema(name).validate(JSON.readTree(sample.toFile()))).isEmpty();
    }

    @Test
    void an_invitation_that_is_written_fits_its_schema() throws IOException {
        InvitationChanged message = new InvitationChanged(
                EPISODE,
                UUID.randomUUID(),
                "after",
                1,
                "PLANNED",
                Instant.EPOCH,
                "LINK",
                LocalDate.of(2026, 7, 19),
                LocalDate.of(2026, 10, 17),
                LocalDate.of(2027, 3, 2),
                Optional.of("MOVED"),
                List.of(
                        LifeEvent.of(LifeEvent.Kind.SENT, Instant.EPOCH.plusSeconds(90))
                                .by("EMAIL")
                                .due(Instant.EPOCH),
                        LifeEvent.of(LifeEvent.Kind.CANCELLED, Instant.EPOCH).because("MOVED")));

        assertThat(schema("invitation").validate(body(message))).isEmpty();
        assertThat(body(message).at("/life/0/late").asInt()).isEqualTo(90);
        assertThat(message.key()).isEqualTo("q3Zr0vX1m9Kc2LwB7tYdUe5a/after");
    }

    @Test
    void a_draft_that_is_written_fits_its_schema_without_an_instant_of_sending() throws IOException {
        assertThat(schema("response").validate(body(response("in-progress", Optional.empty()))))
                .isEmpty();
    }

    @Test
    void a_completed_response_says_when_it_was_sent() throws IOException {
        assertThat(schema("response").validate(body(response("completed", Optional.of(Instant.EPOCH)))))
                .isEmpty();
        assertThat(schema("response").validate(body(response("completed", Optional.empty()))))
                .isNotEmpty();
    }

    @Test
    void a_tombstone_has_the_key_of_what_it_erases_and_no_body() {
        UUID id = UUID.randomUUID();

        assertThat(Erased.response("p", id).key()).isEqualTo(ResponseRecorded.key("p", id));
        assertThat(Erased.invitation("p", "after").key()).isEqualTo(InvitationChanged.key("p", "after"));
        assertThat(Erased.response("p", id).body()).isEmpty();
    }

    private static ResponseRecorded response(String status, Optional<Instant> answeredAt) {
        return new ResponseRecorded(
                EPISODE,
                "after",
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                status,
                answeredAt,
                Instant.EPOCH,
                "https://boussole.example/q|1",
                "fr",
                "PATIENT",
                "WEB",
                "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"" + status + "\"}");
    }

    private static JsonNode body(Message message) throws IOException {
        return JSON.readTree(message.body().orElseThrow());
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(CONTRACTS.resolve(name + ".schema.json")));
    }
}
