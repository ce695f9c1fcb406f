package fr.boussole.response.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.Region;
import fr.boussole.response.Topic;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.identity.Pseudonyms;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "coordinator of Les Tilleuls",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = Region.HOSPITAL))
class ErasureResourceTest {

    @Inject
    Region region;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    AgroalDataSource database;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private final String reference = "E-" + Ids.next();

    @BeforeEach
    void publish() {
        region.publish();
    }

    @Test
    void an_erased_episode_is_gone_from_every_table_and_every_key_of_it_from_the_topics() throws SQLException {
        String episode = answered();

        given().delete("/api/episodes/" + episode)
                .then()
                .statusCode(200)
                .body("episode", equalTo(episode))
                .body("invitations", equalTo(2))
                .body("responses", equalTo(1));

        given().get("/api/episodes/" + episode).then().statusCode(404);
        assertThat(rowsAbout(episode)).isZero();
        assertEveryKeyEndsErased("boussole.invitations", episode, 4);
        assertEveryKeyEndsErased("boussole.responses", episode, 2);
    }

    @Test
    void an_erased_person_can_be_enrolled_anew() {
        String episode = answered();
        given().delete("/api/episodes/" + episode).then().statusCode(200);

        assertThat(answered()).isEqualTo(episode);
    }

    @Test
    void erasing_twice_says_that_there_is_nothing() {
        String episode = answered();
        given().delete("/api/episodes/" + episode).then().statusCode(200);

        given().delete("/api/episodes/" + episode).then().statusCode(404);
    }

    private void assertEveryKeyEndsErased(String name, String episode, int records) {
        Map<String, Boolean> erased = new HashMap<>();
        try (var topic = new Topic(broker, name)) {
            List<ConsumerRecord<String, String>> read = topic.await(episode, records);
            read.forEach(record -> erased.put(record.key(), record.value() == null));
        }
        assertThat(erased)
                .isNotEmpty()
                .allSatisfy((key, last) -> assertThat(last).as(key).isTrue());
    }

    private String answered() {
        given().contentType("text/csv")
                .queryParam("pathway", "hip")
                .body(
                        "episode,organisation,anchor_date,answered_at,age_band,sex,step,night\n%s,%s,2025-10-01,2025-09-12,,,before,some\n"
                                .formatted(reference, Region.UNIT))
                .post("/api/imports/responses")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1));
        return pseudonyms.of(Region.HOSPITAL, reference);
    }

    private int rowsAbout(String episode) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select (select count(*) from episode where id = ?) + (select count(*) from invitation where episode = ?)
                             + (select count(*) from response where episode = ?)""")) {
            for (int i = 1; i <= 3; i++) {
                select.setString(i, episode);
            }
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
