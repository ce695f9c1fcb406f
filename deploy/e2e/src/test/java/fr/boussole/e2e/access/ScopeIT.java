package fr.boussole.e2e.access;

import static fr.boussole.e2e.access.Witness.isOutcome;
import static fr.boussole.e2e.access.Witness.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.Caller;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Patient;
import fr.boussole.e2e.platform.Reply;
import fr.boussole.e2e.platform.Tallies;
import fr.boussole.e2e.platform.Ward;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff of hospital B with the doors of hospital A: they see nothing of it and change nothing there. */
@ExtendWith(OnePlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class ScopeIT {

    private static final String INDICATORS = "/api/pathways/hip-replacement/indicators";

    private final Boussole boussole;
    private final Caller quality;
    private final Caller coordinator;
    private final Patient patientOfA;
    private Witness witness;

    ScopeIT(Boussole boussole) {
        this.boussole = boussole;
        this.quality = boussole.signedIn("qualite-b");
        this.coordinator = boussole.signedIn("coordination-b");
        Tallies before = boussole.tallies(Ward.PATHWAY);
        this.patientOfA = new Ward(boussole, "a").beforeOperation().countedAs("sent", before);
    }

    @BeforeEach
    void look() {
        witness = Witness.of(boussole, patientOfA);
    }

    @AfterEach
    void lookAgain() {
        witness.nothingChanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hopital-a", "hopital-a-chirurgie", "region-demo", "no-such-place"})
    void figures_of_another_place_are_refused(String place) {
        isProblem(quality.get(boussole.indicator(INDICATORS + "?organisation=" + place)), 403, "foreign-organisation");
    }

    @Test
    void a_dashboard_of_another_hospital_is_refused() {
        Reply page = quality.get(boussole.indicator("/pathways/hip-replacement?organisation=hopital-a"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).doesNotContain("Tilleuls");
        Witness.tellsNothingOfTheInside(page);
    }

    @Test
    void figures_without_a_place_are_those_of_one_s_own() {
        var report = quality.get(boussole.indicator(INDICATORS + "?level=unit")).success();

        assertThat(report.path("place").path("id").asText()).isEqualTo("hopital-b");
        assertThat(report.path("rows")).isNotEmpty().allSatisfy(row -> assertThat(
                        row.path("place").path("id").asText())
                .startsWith("hopital-b"));
    }

    @Test
    void an_episode_of_another_hospital_is_not_there() {
        String episode = "/api/episodes/" + patientOfA.episode();

        isProblem(coordinator.get(boussole.response(episode)), 404, "episode-not-found");
        isProblem(coordinator.delete(boussole.response(episode)), 404, "episode-not-found");
        isProblem(
                coordinator.post(boussole.response(episode + "/invitations/before/link"), Caller.JSON, "{}"),
                404,
                "episode-not-found");
    }

    @Test
    void answers_of_another_hospital_can_be_neither_read_nor_written() {
        String responses = "/fhir/QuestionnaireResponse?episode=" + patientOfA.episode();

        assertThat(coordinator
                        .get(boussole.response(responses))
                        .success()
                        .path("total")
                        .asInt())
                .isZero();
        isOutcome(
                coordinator.post(
                        boussole.response(responses + "&step=before"),
                        Caller.FHIR,
                        FhirAnswers.of("pain", FhirAnswers.choice("3"))),
                404);
    }

    @Test
    void past_answers_cannot_be_written_for_another_hospital() {
        var wardA = new Ward(boussole, "a");
        LocalDate operation = LocalDate.of(2020, 3, 1);
        var report = coordinator
                .post(
                        wardA.imports(),
                        "text/csv",
                        Ward.csv(List.of(wardA.past("foreign", operation, "before", operation.minusDays(5), 2))))
                .success();

        assertThat(report.path("refused").asInt()).isEqualTo(1);
        assertThat(report.path("firstRefusals").path(0).path("column").asText()).isEqualTo("organisation");
        assertThat(report.path("firstRefusals").path(0).path("line").asInt()).isEqualTo(2);
    }

    @Test
    void one_role_has_not_the_doors_of_another() {
        assertThat(quality.get(boussole.indicator("/api/tallies/verification")).status())
                .isEqualTo(403);
        assertThat(quality.delete(boussole.response("/api/episodes/" + patientOfA.episode()))
                        .status())
                .isEqualTo(403);
        assertThat(coordinator
                        .post(boussole.survey("/fhir/Questionnaire"), Caller.FHIR, "{}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {INDICATORS, "/api/tallies/verification", "/api/pathways/hip-replacement/events"})
    void nobody_sees_figures_without_signing_in(String address) {
        assertThat(boussole.nobody().get(boussole.indicator(address)).status()).isIn(302, 401);
    }
}
