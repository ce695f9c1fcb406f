package fr.boussole.e2e.platform;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Someone with a link to one questionnaire, who answers without a browser: as the page's script does.
 *
 * @param episode the pseudonym
 * @param invitation the step of the episode that the link opens
 * @param link what they received
 */
public record Patient(Ward ward, String episode, String step, UUID invitation, URI link) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static Patient invited(Ward ward, JsonNode episode, String step) {
        String pseudonym = episode.path("episode").asText();
        UUID invitation = StreamSupport.stream(episode.path("invitations").spliterator(), false)
                .filter(one -> one.path("step").asText().equals(step))
                .map(one -> UUID.fromString(one.path("id").asText()))
                .findFirst()
                .orElseThrow();
        String url = ward.coordinator()
                .post(
                        ward.boussole().response("/api/episodes/" + pseudonym + "/invitations/" + step + "/link"),
                        Caller.JSON,
                        "{}")
                .success()
                .path("url")
                .asText();
        return new Patient(
                ward, pseudonym, step, invitation, ward.boussole().response("/").resolve(url));
    }

    /** Saves one answer under a key made for it. */
    public Reply save(String linkId, String value, String key) {
        return phone().submit(URI.create(link + "/answers/" + linkId), key, Map.of("value", value));
    }

    /** Saves every answer, each under a new key, without sending the questionnaire. */
    public void saveAll(int points) {
        HipAnswers.all(points)
                .forEach((linkId, value) ->
                        save(linkId, value, UUID.randomUUID().toString()).success());
    }

    /** Sends the questionnaire, as the last button does; a success leads to the thanks. */
    public Reply send() {
        return phone().post(URI.create(link + "/end"), Caller.FORM, "");
    }

    /** Waits until the figures know how far this person has come, such as {@code sent}: nothing more is on its way then. */
    public Patient countedAs(String reached, Tallies before) {
        await("the patient to be counted as " + reached)
                .atMost(PATIENCE)
                .until(() -> ward.boussole()
                                .tallies(Ward.PATHWAY)
                                .since(before)
                                .count("participation/" + step, "c:" + reached)
                        == 1);
        return this;
    }

    /** Every response that response-service has of this step's episode, as a FHIR Bundle. */
    public JsonNode stored() {
        return ward.boussole()
                .loader()
                .get(ward.boussole().response("/fhir/QuestionnaireResponse?episode=" + episode))
                .success();
    }

    /** The episode and how far its steps have come. */
    public Reply followed() {
        return ward.coordinator().get(ward.boussole().response("/api/episodes/" + episode));
    }

    private Caller phone() {
        return ward.boussole().nobody();
    }
}
