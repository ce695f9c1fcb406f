package fr.boussole.response.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.Topic;
import fr.boussole.response.identity.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ListenerTest {

    @Inject
    Region region;

    @Inject
    Catalogue catalogue;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void what_cannot_be_understood_is_passed_on_counted_and_blocks_nothing() {
        String key = "broken-" + Ids.next();
        String after = "sound-" + Ids.next();
        region.send("boussole.organisations", key, "{\"id\":");
        region.send(
                "boussole.organisations",
                after,
                "{\"id\":\"%s\",\"type\":\"UNIT\",\"name\":\"Sound\"}".formatted(after));

        try (var topic = new Topic(broker, "boussole.dead-letters")) {
            ConsumerRecord<String, String> letter = topic.await(key, 1).get(0);
            assertThat(letter.value()).isEqualTo("{\"id\":");
            assertThat(Topic.header(letter, "reason")).isNotBlank();
            assertThat(Topic.header(letter, "origin")).startsWith("boussole.organisations/0/");
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> catalogue.organisationName(after).isPresent());
        given().get("/api/dead-letters/count").then().statusCode(200).body("count", greaterThanOrEqualTo(1));
        given().get("/metrics").then().statusCode(200).body(containsString("boussole_dead_letters_total"));
        given().get("/metrics").then().body(containsString("boussole_outbox_backlog"));
        given().get("/q/health/ready").then().statusCode(200).body(containsString("deadLetters"));
    }

    @Test
    void an_organisation_told_again_is_as_last_told() {
        String id = "told-" + Ids.next();
        region.send(
                "boussole.organisations", id, "{\"id\":\"%s\",\"type\":\"UNIT\",\"name\":\"Before\"}".formatted(id));
        region.send("boussole.organisations", id, "{\"id\":\"%s\",\"type\":\"UNIT\",\"name\":\"After\"}".formatted(id));

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() ->
                        catalogue.organisationName(id).filter("After"::equals).isPresent());
    }
}
