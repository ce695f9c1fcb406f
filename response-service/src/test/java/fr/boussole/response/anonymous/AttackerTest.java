package fr.boussole.response.anonymous;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import fr.boussole.response.Topic;
import fr.boussole.response.carrier.Everywhere;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Someone with every table and every topic in hand tries to tell whose the answers are, and does no better than by chance. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AttackerTest {

    private static final int IN_AN_URN = 11;
    private static final int URNS = 4;
    private static final String ANONYMOUS = ",\"anonymous\":true";

    @Inject
    Stage stage;

    @Inject
    Counting counting;

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private final String mark = "mot-" + UUID.randomUUID();

    @Test
    void no_order_no_value_and_no_transaction_leads_from_answers_to_people() throws Exception {
        Map<String, Integer> hits = new java.util.TreeMap<>();
        for (int urn = 0; urn < URNS; urn++) {
            List<Stage.Scene> people = stage.many(IN_AN_URN, Forms.walk("1"), ANONYMOUS);
            for (int i = 0; i < people.size(); i++) {
                answer(people.get(i), word(urn, i));
                send(people.get(i));
            }
            assertNothingIsReadable(urn);
            counting.openFull();
            assertNoRowNamesBoth(people);
            assertAllSayTheSameButForTheirAnswers(urn);
            guess(hits, "rows", order(urn, "select answers::text from anonymous_response order by ctid"));
            guess(hits, "ids", order(urn, "select answers::text from anonymous_response order by id"));
            guess(hits, "pseudonyms", order(urn, "select answers::text from anonymous_response order by episode"));
            List<ConsumerRecord<String, String>> told = told(urn);
            guess(
                    hits,
                    "topic",
                    told.stream()
                            .map(record -> place(urn(told), record.value()))
                            .toList());
        }
        // By chance one of an urn is right: four in all, and more than fourteen once in fifty thousand runs.
        assertThat(hits).allSatisfy((way, right) -> assertThat(right).as(way).isLessThanOrEqualTo(14));
    }

    @Test
    void an_urn_in_which_too_few_lie_stays_shut_and_nothing_of_it_is_told() throws Exception {
        List<Stage.Scene> people = stage.many(IN_AN_URN - 1, Forms.walk("1"), ANONYMOUS);
        for (int i = 0; i < people.size(); i++) {
            answer(people.get(i), word(0, i));
            send(people.get(i));
        }
        counting.openFull();

        assertNothingIsReadable(0);
        assertThat(count("select count(*) from ballot")).isGreaterThanOrEqualTo(IN_AN_URN - 1);
        try (Topic topic = new Topic(broker, "boussole.invitations")) {
            topic.await(
                    record -> record.key().startsWith(people.get(0).episode())
                            && record.value().contains("COMPLETED"),
                    1);
        }
        try (Topic topic = new Topic(broker, "boussole.responses")) {
            for (ConsumerRecord<String, String> record : topic.await(any -> true, 0)) {
                assertThat(String.valueOf(record.value())).doesNotContain(mark);
                assertThat(record.key()).doesNotContain(people.get(0).episode());
            }
        }
    }

    @Test
    void what_is_saved_on_the_way_is_there_again_and_what_is_sent_can_no_longer_change() {
        Stage.Scene scene = stage.many(1, Forms.walk("1"), ANONYMOUS).get(0);
        browser().get(scene.link()).then().body(containsString("Ce questionnaire est anonyme"));
        save(scene, "night", "key-0001", "some").statusCode(200);
        save(scene, "night", "key-0002", "all").statusCode(200);
        save(scene, "night", "key-0001", "some").statusCode(200);
        browser().get(scene.link() + "/end").then().statusCode(200).body(containsString("Toutes les nuits"));
        save(scene, "help", "key-0003", "false").statusCode(200);

        send(scene);

        browser().get(scene.link()).then().statusCode(200).body(containsString("elles ne peuvent plus changer"));
        send(scene, 200);
        save(scene, "night", "key-0004", "some").statusCode(410);
    }

    private void assertNothingIsReadable(int urn) throws Exception {
        assertThat(Everywhere.rows(database).stream()
                        .filter(row -> row.contains(mark + "-" + urn + "-"))
                        .toList())
                .isEmpty();
    }

    private void assertNoRowNamesBoth(List<Stage.Scene> people) throws Exception {
        Set<String> participation = new HashSet<>();
        people.forEach(scene -> {
            participation.add(scene.episode());
            participation.add(scene.invitation().toString());
        });
        for (String row : Everywhere.rows(database)) {
            if (row.contains(mark)) {
                assertThat(row)
                        .as("answers stay in one table, and wait in another until the topic has them")
                        .matches(found -> found.startsWith("anonymous_response ") || found.startsWith("outbox "));
                assertThat(participation).noneMatch(row::contains);
            }
        }
        assertThat(count("select count(*) from anonymous_draft")).isZero();
    }

    private void assertAllSayTheSameButForTheirAnswers(int urn) throws Exception {
        Set<String> said = new HashSet<>();
        Set<JsonNode> answers = new HashSet<>();
        for (String row :
                texts("select xmin::text || to_jsonb(r)::text from anonymous_response r where answers::text like '%"
                        + mark + "-" + urn + "-%'")) {
            int at = row.indexOf('{');
            JsonNode all = json.readTree(row.substring(at));
            var rest = (com.fasterxml.jackson.databind.node.ObjectNode) all;
            var own = (com.fasterxml.jackson.databind.node.ObjectNode) rest.remove("answers");
            rest.remove(List.of("id", "episode"));
            said.add(row.substring(0, at) + rest);
            own.remove("item");
            answers.add(own);
        }
        assertThat(said).hasSize(1);
        assertThat(answers).hasSize(1);
    }

    /** The attacker knows in which order people sent, and supposes that what they see is in the same. */
    private static void guess(Map<String, Integer> hits, String way, List<Integer> places) {
        assertThat(places).hasSize(IN_AN_URN);
        int right = 0;
        for (int i = 0; i < places.size(); i++) {
            right += places.get(i) == i ? 1 : 0;
        }
        hits.merge(way, right, Integer::sum);
    }

    private List<Integer> order(int urn, String sql) throws Exception {
        return texts(sql).stream()
                .filter(row -> row.contains(mark + "-" + urn + "-"))
                .map(row -> place(urn, row))
                .toList();
    }

    private List<ConsumerRecord<String, String>> told(int urn) {
        try (Topic topic = new Topic(broker, "boussole.responses")) {
            List<ConsumerRecord<String, String>> told = new ArrayList<>(topic.await(
                    record -> record.value() != null && record.value().contains(mark + "-" + urn + "-"), IN_AN_URN));
            told.forEach(record -> assertThat(record.value())
                    .containsPattern("\"anonymous\": ?true")
                    .doesNotContain("\"invitation\""));
            told.sort(java.util.Comparator.comparing(record -> Topic.header(record, "ce_id")));
            return told;
        }
    }

    private int urn(List<ConsumerRecord<String, String>> told) {
        String value = told.get(0).value();
        int at = value.indexOf(mark) + mark.length() + 1;
        return Integer.parseInt(value.substring(at, value.indexOf('-', at)));
    }

    private int place(int urn, String text) {
        String before = mark + "-" + urn + "-";
        int at = text.indexOf(before) + before.length();
        return Integer.parseInt(text.substring(at, at + 2));
    }

    private String word(int urn, int place) {
        return "%s-%d-%02d".formatted(mark, urn, place);
    }

    private static void answer(Stage.Scene scene, String word) {
        form().formParam("value", "some").post(scene.link() + "/q/night").then().statusCode(303);
        form().formParam("value", "false").post(scene.link() + "/q/help").then().statusCode(303);
        form().formParam("value", word).post(scene.link() + "/q/more").then().statusCode(303);
    }

    private static void send(Stage.Scene scene) {
        send(scene, 303);
    }

    private static void send(Stage.Scene scene, int status) {
        form().post(scene.link() + "/end").then().statusCode(status);
    }

    private static io.restassured.response.ValidatableResponse save(
            Stage.Scene scene, String linkId, String key, String value) {
        return form().header("Idempotency-Key", key)
                .formParam("value", value)
                .post(scene.link() + "/answers/" + linkId)
                .then();
    }

    private static RequestSpecification form() {
        return browser().redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static RequestSpecification browser() {
        return given().header("Accept-Language", "fr");
    }

    private int count(String sql) throws Exception {
        return Integer.parseInt(texts(sql).get(0));
    }

    private List<String> texts(String sql) throws Exception {
        List<String> texts = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
