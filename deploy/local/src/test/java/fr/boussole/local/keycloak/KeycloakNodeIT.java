package fr.boussole.local.keycloak;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.local.install.DataDirectory;
import fr.boussole.local.install.Installation;
import fr.boussole.local.install.Port;
import fr.boussole.local.install.Ports;
import fr.boussole.local.install.Secrets;
import fr.boussole.local.launcher.Person;
import fr.boussole.local.process.Child;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeycloakNodeIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Port port;
    private static Secrets secrets;
    private static Child keycloak;

    @BeforeAll
    static void start() {
        port = Ports.free().keycloak();
        var data = new DataDirectory(Path.of("target/keycloak-it").toAbsolutePath()).claim();
        data.clear();
        secrets = Secrets.in(data.root());
        var home = new KeycloakHome(data.keycloak(), Installation.find().keycloak());
        keycloak = new KeycloakNode(data.logs(), port, home).start(secrets, data.processes(), child -> child);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @ParameterizedTest
    @CsvSource({
        "auteur,author,region-demo",
        "relecteur,reviewer,region-demo",
        "coordination-a,coordinator,hopital-a",
        "coordination-b,coordinator,hopital-b",
        "enqueteur-a,interviewer,hopital-a",
        "qualite-a,quality,hopital-a",
        "qualite-b,quality,hopital-b",
        "region,regional,region-demo",
        "admin,admin,"
    })
    void each_person_signs_in_with_a_role_and_an_organisation(String name, String role, String organisation)
            throws Exception {
        assertThat(Person.ALL).extracting(Person::name).contains(name);
        JsonNode tokens = tokens("grant_type=password&client_id=boussole&scope=openid&client_secret=" + secrets.oidc()
                + "&username=" + name + "&password=" + Person.PASSWORD);
        for (String token : new String[] {"access_token", "id_token"}) {
            JsonNode claims = claims(tokens.path(token).asText());
            assertThat(claims.path("realm_access").path("roles"))
                    .extracting(JsonNode::asText)
                    .contains(role);
            assertThat(claims.path("organisation").asText()).isEqualTo(organisation == null ? "" : organisation);
            assertThat(claims.path("iss").asText())
                    .isEqualTo(KeycloakNode.realm(port).toString());
        }
    }

    @Test
    void the_loader_may_define_and_invite() throws Exception {
        JsonNode tokens =
                tokens("grant_type=client_credentials&client_id=boussole-loader&client_secret=" + secrets.loader());
        assertThat(claims(tokens.path("access_token").asText())
                        .path("realm_access")
                        .path("roles"))
                .extracting(JsonNode::asText)
                .contains("admin", "author", "coordinator");
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8083/pathways,200", "http://127.0.0.1:40001/,200", "http://example.org/,400"})
    void signing_in_leads_back_to_any_port_of_this_machine_and_nowhere_else(String back, int status) throws Exception {
        URI page = URI.create(
                KeycloakNode.realm(port) + "/protocol/openid-connect/auth?response_type=code&client_id=boussole"
                        + "&scope=openid&redirect_uri=" + back);
        assertThat(HTTP.send(HttpRequest.newBuilder(page).build(), ofString()).statusCode())
                .isEqualTo(status);
    }

    private static JsonNode tokens(String form) throws IOException, InterruptedException {
        URI address = URI.create(KeycloakNode.realm(port) + "/protocol/openid-connect/token");
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = HTTP.send(request, ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
