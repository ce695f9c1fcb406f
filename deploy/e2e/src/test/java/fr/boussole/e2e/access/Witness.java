package fr.boussole.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.Patient;
import fr.boussole.e2e.platform.Reply;
import fr.boussole.e2e.platform.Tallies;
import fr.boussole.e2e.platform.Ward;
import java.util.List;

/**
 * What stands before something is refused, to be compared with what stands after it.
 *
 * @param stored the patient's responses, with their versions
 * @param followed the patient's episode and how far its steps have come
 * @param questionnaires what survey-service holds
 */
record Witness(
        Boussole boussole,
        Patient patient,
        JsonNode stored,
        JsonNode followed,
        JsonNode questionnaires,
        Tallies tallies) {

    private static final List<String> INSIDES = List.of(
            "Exception", "fr.boussole", "org.hibernate", "java.", "jakarta", "\tat ", "SQL", "constraint", "127.0.0.1");

    static Witness of(Boussole boussole, Patient patient) {
        return new Witness(
                boussole,
                patient,
                patient.stored(),
                patient.followed().success(),
                questionnaires(boussole),
                boussole.tallies(Ward.PATHWAY));
    }

    /** Nothing that a service holds or has counted is other than it was. */
    void nothingChanged() {
        assertThat(patient.stored()).isEqualTo(stored);
        assertThat(patient.followed().success()).isEqualTo(followed);
        assertThat(questionnaires(boussole)).isEqualTo(questionnaires);
        assertThat(boussole.tallies(Ward.PATHWAY).since(tallies).rows()).isEmpty();
    }

    /** A problem with a stable type and a title, of which the inside of the service is no part. */
    static void isProblem(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.contentType()).isEqualTo("application/problem+json");
        assertThat(reply.json().path("type").asText()).endsWith("/problems/" + code);
        assertThat(reply.json().path("title").asText()).isNotBlank();
        tellsNothingOfTheInside(reply);
    }

    /** An OperationOutcome that says what is wrong in words. */
    static void isOutcome(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.contentType()).isEqualTo("application/fhir+json");
        assertThat(reply.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(reply.json().path("issue")).isNotEmpty();
        tellsNothingOfTheInside(reply);
    }

    static void tellsNothingOfTheInside(Reply reply) {
        assertThat(reply.body()).doesNotContain(INSIDES);
    }

    private static JsonNode questionnaires(Boussole boussole) {
        return boussole.loader()
                .get(boussole.survey("/fhir/Questionnaire"))
                .success()
                .path("entry");
    }
}
