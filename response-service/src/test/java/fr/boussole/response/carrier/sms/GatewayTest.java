package fr.boussole.response.carrier.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.identity.Ids;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against an HTTP server that answers as gateways do. */
class GatewayTest {

    private static final Gateway.Sms SMS = new Gateway.Sms(
            Ids.next(),
            "+33612345678",
            "CHU : votre avis",
            "CHU",
            Instant.parse("2026-03-12T23:00:00Z"),
            URI.create("https://avis.exemple.fr/hooks/sms"));

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int status = 202;
    private String body = "{\"reference\":\"g-1\"}";
    private boolean isSilent;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.createContext("/v1/messages", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (isSilent) {
                return;
            }
            exchange.getResponseHeaders().set("Retry-After", "30");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void an_sms_is_asked_for_by_its_id_and_its_reference_is_kept() throws Exception {
        assertThat(send()).isEqualTo(new Handover.Taken("g-1"));

        assertThat(asked.get(0)).isEqualTo("Bearer secret " + SMS.id());
        JsonNode json = new ObjectMapper().readTree(asked.get(1));
        assertThat(json.path("id").asText()).isEqualTo(SMS.id().toString());
        assertThat(json.path("to").asText()).isEqualTo("+33612345678");
        assertThat(json.path("until").asText()).isEqualTo("2026-03-12T23:00:00Z");
        assertThat(json.path("reports").asText()).isEqualTo("https://avis.exemple.fr/hooks/sms");
    }

    @ParameterizedTest
    @CsvSource({
        "422, invalid-number, Never",
        "422, barred-number,  Never",
        "422, not-a-mobile,   Never",
        "422, bad-sender,     Later",
        "401, unauthorized,   Later",
        "409, busy,           Later",
        "429, too-many,       Later",
        "500, oops,           Later",
        "503, maintenance,    Later",
        "302, moved,          Later"
    })
    void what_the_gateway_answers_decides(int answer, String code, String outcome) {
        status = answer;
        body = "{\"code\":\"" + code + "\",\"detail\":\"+33612345678\"}";

        Handover handover = send();

        assertThat(handover.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(handover.toString()).doesNotContain("336");
    }

    @Test
    void a_limit_says_when_to_come_back() {
        status = 429;

        assertThat(send()).isEqualTo(new Handover.Later("sms: HTTP 429, not for 30 s"));
    }

    @Test
    void an_answer_that_is_no_json_is_no_trouble() {
        body = "<html>OK</html>";

        assertThat(send()).isEqualTo(new Handover.Taken(""));
    }

    @Test
    void silence_and_absence_are_outages() {
        isSilent = true;
        assertThat(send()).isInstanceOf(Handover.Later.class);

        server.stop(0);
        assertThat(send()).isInstanceOf(Handover.Later.class);
    }

    private Handover send() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        return new Gateway(address, "secret", Duration.ofSeconds(1)).send(SMS);
    }
}
