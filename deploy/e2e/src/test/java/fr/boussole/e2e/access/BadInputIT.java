package fr.boussole.e2e.access;

import static fr.boussole.e2e.access.Witness.isOutcome;
import static fr.boussole.e2e.access.Witness.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.Caller;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Patient;
import fr.boussole.e2e.platform.Reply;
import fr.boussole.e2e.platform.Tallies;
import fr.boussole.e2e.platform.Ward;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be taken gets a clear error and changes nothing, at every door. */
@ExtendWith(OnePlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {

    private static final String TEN_MEGABYTES = "{\"a\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}";
    private static final String BROKEN = "{\"resourceType\": \"QuestionnaireResponse\", \"item\": [";

    private final Boussole boussole;
    private final Patient patient;
    private Witness witness;

    BadInputIT(Boussole boussole) {
        this.boussole = boussole;
        Tallies before = boussole.tallies(Ward.PATHWAY);
        this.patient = new Ward(boussole, "a").beforeOperation();
        patient.save("pain", "2", UUID.randomUUID().toString()).success();
        patient.countedAs("started", before);
    }

    @BeforeEach
    void look() {
        witness = Witness.of(boussole, patient);
    }

    @AfterEach
    void lookAgain() {
        witness.nothingChanged();
    }

    @Test
    void malformed_json() {
        isProblem(enrol(BROKEN), 400, "not-json");
        isProblem(save("pain", BROKEN), 400, "malformed-answer");
        isOutcome(respond(BROKEN), 400);
        isOutcome(author(BROKEN), 400);
    }

    @Test
    void a_body_of_ten_megabytes() {
        isProblem(enrol(TEN_MEGABYTES), 413, "too-large");
        isProblem(save("pain", TEN_MEGABYTES), 413, "too-large");
        isOutcome(respond(TEN_MEGABYTES), 413);
        isOutcome(author(TEN_MEGABYTES), 413);
    }

    @Test
    void an_unknown_link_id() {
        Reply page = save("no-such-question", "{\"answer\":[{\"valueInteger\":3}]}");
        isProblem(page, 422, "answer-refused");
        assertThat(page.json().path("violations").path(0).path("linkId").asText())
                .isEqualTo("no-such-question");

        Reply fhir = respond(FhirAnswers.of("no-such-question", FhirAnswers.choice("3")));
        isOutcome(fhir, 422);
        assertThat(fhir.body()).contains("no-such-question");

        Reply file = boussole.loader()
                .post(
                        patient.ward().imports(),
                        "text/csv",
                        "episode,organisation,anchor_date,answered_at,age_band,sex,step,no-such-question\n");
        isProblem(file, 400, "invalid");
        assertThat(file.body()).contains("no-such-question");
    }

    @Test
    void a_wrong_type() {
        Reply page = save("pain", "{\"answer\":[{\"valueString\":\"beaucoup\"}]}");
        isProblem(page, 422, "answer-refused");
        assertThat(page.json().path("violations").path(0).path("linkId").asText())
                .isEqualTo("pain");

        Reply fhir = respond(FhirAnswers.of("pain", FhirAnswers.text("beaucoup")));
        isOutcome(fhir, 422);
        assertThat(fhir.body()).contains("pain");
    }

    @Test
    void all_faults_of_an_enrolment_are_named_at_once() {
        ObjectNode statement = patient.ward().statement("bad-input", LocalDate.now());
        statement
                .put("organisation", "nowhere")
                .put("anchorDate", "2026-02-30")
                .put("sex", "?")
                .put("nom", "x");
        Reply refused = enrol(statement.toString());

        isProblem(refused, 400, "invalid");
        assertThat(refused.json().findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/organisation", "/anchorDate", "/sex", "/nom");
    }

    @Test
    void an_expired_link_opens_nothing() {
        String token = new LinkSigner(boussole.linkKey())
                .sign(patient.invitation(), Instant.now().minusSeconds(60));
        URI link = boussole.response("/r/" + token);

        Reply page = boussole.nobody().get(link);
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.body()).contains("Ce lien n’est plus valable");
        isProblem(save(link, "pain", "{\"answer\":[]}"), 410, "link-expired");
    }

    @Test
    void a_link_with_a_later_expiry_written_into_it_opens_nothing() {
        String longer = new LinkSigner("the key of someone else")
                .sign(patient.invitation(), Instant.now().plusSeconds(600));
        URI link = boussole.response("/r/" + longer);

        assertThat(boussole.nobody().get(link).status()).isEqualTo(404);
        isProblem(save(link, "pain", "{\"answer\":[]}"), 404, "link-unknown");
    }

    private Reply enrol(String body) {
        return boussole.loader().post(boussole.response("/api/episodes"), Caller.JSON, body);
    }

    private Reply save(String linkId, String body) {
        return save(patient.link(), linkId, body);
    }

    private Reply save(URI link, String linkId, String body) {
        return boussole.nobody().post(URI.create(link + "/answers/" + linkId), Caller.JSON, body);
    }

    private Reply respond(String body) {
        return boussole.loader()
                .post(
                        boussole.response("/fhir/QuestionnaireResponse?step=before&episode=" + patient.episode()),
                        Caller.FHIR,
                        body);
    }

    private Reply author(String body) {
        return boussole.loader().post(boussole.survey("/fhir/Questionnaire"), Caller.FHIR, body);
    }
}
