package fr.boussole.response;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.security.Scope;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** A small region, published on the topics as survey-service does: two establishments, a hip pathway of two steps. */
@ApplicationScoped
public class Region {

    public static final String REGION = "region-west";
    public static final String HOSPITAL = "tilleuls";
    public static final String UNIT = "tilleuls-hip";
    public static final String OTHER_UNIT = "tilleuls-medicine";
    public static final String FOREIGN_UNIT = "port-hip";
    public static final String FINESS = "990000001";
    public static final String PATHWAY = "hip";

    private static final Scope.View EVERYTHING = new Scope.View(true, "");

    private final Map<String, Object> broker;
    private final Catalogue catalogue;
    private final Places places;
    private final ObjectMapper json;

    Region(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Catalogue catalogue,
            Places places,
            ObjectMapper json) {
        this.broker = broker;
        this.catalogue = catalogue;
        this.places = places;
        this.json = json;
    }

    /** Publishes all of it and waits until this service has heard. */
    public void publish() {
        if (isHeard()) {
            return;
        }
        try (var producer = producer()) {
            organisation(producer, REGION, "REGION", "");
            organisation(producer, HOSPITAL, "ESTABLISHMENT", REGION);
            organisation(producer, UNIT, "UNIT", HOSPITAL);
            organisation(producer, OTHER_UNIT, "UNIT", HOSPITAL);
            organisation(producer, "port", "ESTABLISHMENT", REGION);
            organisation(producer, FOREIGN_UNIT, "UNIT", "port");
            FormDefinition walk = Forms.walk("1");
            FormDefinition after = Forms.after("1");
            questionnaire(producer, walk);
            questionnaire(producer, after);
            send(producer, "boussole.pathways", PATHWAY + "|1", """
                    {"id":"hip","version":"1","publishedAt":"2026-01-15T09:30:00Z","title":{"fr":"Hanche"},"zone":"Europe/Paris",
                     "anchor":{"code":"operation","title":{"fr":"Opération"}},
                     "attributes":[{"code":"surgery","values":[{"code":"primary"},{"code":"revision"}]}],
                     "steps":[
                       {"id":"before","phase":"BEFORE","questionnaire":"%s","offset":"P0D","windowFrom":"-P90D","windowTo":"P0D"},
                       {"id":"after","phase":"AFTER","questionnaire":"%s","offset":"P6M","windowFrom":"-P45D","windowTo":"P45D"}]}
                    """.formatted(walk.canonical(), after.canonical()));
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::isHeard);
    }

    /** Publishes a unit of the hospital that has closed, and waits until this service has heard. */
    public void publishClosed(String unit, String lastDay) {
        send("boussole.organisations", unit, """
                {"id":"%s","type":"UNIT","name":"Lieu %1$s","parent":"%s","demonstration":true,"closed":true,"closedOn":"%s",
                 "successor":"%s"}""".formatted(unit, HOSPITAL, lastDay, UNIT));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> places.find(unit, EVERYTHING)
                .isPresent());
    }

    private boolean isHeard() {
        return catalogue.currentPathway(PATHWAY).isPresent()
                && catalogue.form(Forms.after("1").canonical()).isPresent()
                && places.find(FOREIGN_UNIT, EVERYTHING).isPresent();
    }

    /** Sends any message, such as one that nobody can understand. */
    public void send(String topic, String key, String value) {
        try (var producer = producer()) {
            send(producer, topic, key, value);
        }
    }

    private static void organisation(KafkaProducer<String, String> producer, String id, String type, String parent) {
        send(producer, "boussole.organisations", id, """
                {"id":"%s","type":"%s","name":"%s","parent":"%s","demonstration":true,"identifiers":[%s]}""".formatted(id, type, "Lieu " + id, parent, identifier(id)));
    }

    private static String identifier(String organisation) {
        return organisation.equals(HOSPITAL)
                ? "{\"system\":\"https://finess.esante.gouv.fr\",\"value\":\"%s\"}".formatted(FINESS)
                : "";
    }

    private void questionnaire(KafkaProducer<String, String> producer, FormDefinition form) {
        ObjectNode message = json.createObjectNode()
                .put("url", form.url())
                .put("version", form.version())
                .put("publishedAt", "2026-01-15T09:00:00Z");
        message.set("form", FormJson.write(form));
        send(producer, "boussole.questionnaires", form.canonical().toString(), message.toString());
    }

    private static void send(KafkaProducer<String, String> producer, String topic, String key, String value) {
        producer.send(new ProducerRecord<>(topic, key, value));
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(new HashMap<>(broker), new StringSerializer(), new StringSerializer());
    }
}
