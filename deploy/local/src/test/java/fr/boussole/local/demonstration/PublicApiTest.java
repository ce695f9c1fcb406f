package fr.boussole.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class PublicApiTest {

    private final PublicApi api = new PublicApi(() -> "a-token");

    @Test
    void every_request_carries_the_token() throws IOException {
        try (OneAnswer server = new OneAnswer(200, "{\"a\":1}", "")) {
            assertThat(api.get(server.address().resolve("/x")).path("a").asInt())
                    .isEqualTo(1);

            assertThat(server.asked()).containsExactly(new OneAnswer.Asked("GET /x", "Bearer a-token", ""));
        }
    }

    @Test
    void a_refusal_quotes_the_request_the_status_and_the_reason() throws IOException {
        try (OneAnswer server = new OneAnswer(422, "{\"title\":\"No such scale\"}", "")) {
            URI address = server.address().resolve("/api/scales");

            assertThatThrownBy(() -> api.get(address))
                    .isInstanceOf(PlatformRefusal.class)
                    .hasMessageContaining("GET " + address)
                    .hasMessageContaining("422")
                    .hasMessageContaining("No such scale");
        }
    }

    @Test
    void a_created_thing_is_where_its_location_says() throws IOException {
        try (OneAnswer server = new OneAnswer(201, "", "/fhir/Questionnaire/7")) {
            URI created = api.create(
                    server.address().resolve("/fhir/Questionnaire"),
                    "application/fhir+json",
                    JsonNodeFactory.instance.objectNode());

            assertThat(created).isEqualTo(server.address().resolve("/fhir/Questionnaire/7"));
        }
    }

    @Test
    void an_address_where_nobody_answers_is_named() throws IOException {
        URI address;
        try (OneAnswer server = new OneAnswer(200, "", "")) {
            address = server.address().resolve("/gone");
        }

        assertThatThrownBy(() -> api.get(address))
                .isInstanceOf(PlatformRefusal.class)
                .hasMessageContaining(address.toString());
    }
}
