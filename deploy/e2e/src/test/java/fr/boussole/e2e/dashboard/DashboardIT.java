package fr.boussole.e2e.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.e2e.browser.Chromium;
import fr.boussole.e2e.browser.Screen;
import fr.boussole.e2e.browser.Visit;
import fr.boussole.e2e.browser.WithChromium;
import fr.boussole.e2e.patient.QuestionnairePages;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.HipAnswers;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Patient;
import fr.boussole.e2e.platform.Ward;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The quality manager of hospital A in front of its figures. */
@ExtendWith({WithChromium.class, OnePlatform.class})
class DashboardIT {

    private static final Duration GENEROUS = Duration.ofSeconds(30);

    private final Chromium chromium;
    private final Boussole boussole;

    DashboardIT(Chromium chromium, Boussole boussole) {
        this.chromium = chromium;
        this.boussole = boussole;
    }

    @Test
    void signing_in_leads_to_the_figures_of_one_s_own_hospital() {
        try (Visit visit = chromium.visit(Screen.DESKTOP)) {
            var dashboard = new Dashboard(visit.page(), boussole);
            dashboard.signIn("qualite-a");
            assertThat(visit.page().locator("h1"))
                    .hasText("Les patients opérés de la hanche vont-ils mieux à six mois ?");
            assertThat(dashboard.answer()).isNotBlank();
            visit.seen("dashboard");
        }
    }

    @Test
    void the_same_figures_can_be_read_on_a_phone_and_in_the_dark() {
        try (Visit visit = chromium.visit(Screen.PHONE.dark())) {
            var dashboard = new Dashboard(visit.page(), boussole);
            dashboard.signIn("qualite-a");
            assertThat(dashboard.answer()).isNotBlank();
            visit.seen("dashboard");
        }
    }

    @Test
    void the_dashboard_of_another_hospital_is_refused() {
        try (Visit visit = chromium.visit(Screen.DESKTOP)) {
            var dashboard = new Dashboard(visit.page(), boussole);
            dashboard.signIn("qualite-b");
            var refused = visit.page()
                    .navigate(boussole.indicator("/pathways/hip-replacement?organisation=hopital-a")
                            .toString());
            assertThat(refused.status()).isEqualTo(403);
        }
    }

    @Test
    void a_submission_moves_the_open_dashboard_without_a_reload() {
        Patient patient = new Ward(boussole, "a").afterOperation();
        try (Visit office = chromium.visit(Screen.DESKTOP);
                Visit phone = chromium.visit(Screen.PHONE)) {
            var dashboard = new Dashboard(office.page(), boussole);
            dashboard.signIn("qualite-a");
            long people = dashboard.people();
            dashboard.watch();
            var questionnaire = new QuestionnairePages(phone);
            questionnaire.open(patient.link());
            phone.page().getByText("Commencer").click();
            for (String linkId : HipAnswers.HIP) {
                questionnaire.answer(linkId, 4);
                questionnaire.proceed();
            }
            questionnaire.write(HipAnswers.GENERAL_HEALTH, "90");
            questionnaire.proceed();
            var acknowledgement = questionnaire.send();

            Duration latency = dashboard.changedAfter(acknowledgement, GENEROUS);

            System.out.printf("From the acknowledgement to the dashboard: %d ms%n", latency.toMillis());
            assertThat(dashboard.people()).isEqualTo(people + 1);
            assertThat(latency).isLessThan(GENEROUS);
            office.picture("dashboard-moved");
        }
    }
}
