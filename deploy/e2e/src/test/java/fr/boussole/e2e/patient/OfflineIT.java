package fr.boussole.e2e.patient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import fr.boussole.e2e.browser.Chromium;
import fr.boussole.e2e.browser.Screen;
import fr.boussole.e2e.browser.Visit;
import fr.boussole.e2e.browser.WithChromium;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.HipAnswers;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Patient;
import fr.boussole.e2e.platform.Ward;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A patient whose phone loses the network goes on, finishes, and everything arrives once. */
@ExtendWith({WithChromium.class, OnePlatform.class})
class OfflineIT {

    private static final String OFFLINE = "Hors ligne : votre réponse est gardée sur ce téléphone.";

    private final Chromium chromium;
    private final Patient patient;

    OfflineIT(Chromium chromium, Boussole boussole) {
        this.chromium = chromium;
        this.patient = new Ward(boussole, "a").beforeOperation();
    }

    @Test
    void a_patient_finishes_in_a_lift_and_everything_arrives_once_the_network_is_back() {
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            var questionnaire = opened(visit);
            visit.network(false);
            answerFrom(0, HipAnswers.HIP.size(), questionnaire, visit.page());
            visit.seen("patient-offline-1-number");
            questionnaire.write(HipAnswers.GENERAL_HEALTH, "75");
            questionnaire.proceed();
            assertThat(visit.page().locator("h1")).hasText("Relisez vos réponses");
            visit.seen("patient-offline-2-review");
            visit.page().getByText("Envoyer mes réponses").click();
            assertThat(visit.page().locator("h1")).hasText("Vos réponses attendent le réseau");
            assertThat(visit.page().locator("[data-save-state]")).hasText(OFFLINE);
            visit.seen("patient-offline-3-waiting");
            assertThat(Stored.of(patient).values()).isEmpty();

            visit.network(true);
            assertThat(visit.page().locator("h1")).hasText("Merci. Vos réponses sont bien arrivées.");
            await().untilAsserted(() ->
                    assertThat(visit.page().evaluate("caches.keys()")).isEqualTo(List.of()));
        }
        Stored stored = Stored.of(patient);
        assertThat(stored.responses()).isEqualTo(1);
        assertThat(stored.status()).isEqualTo("completed");
        assertThat(stored.values())
                .containsOnlyKeys(HipAnswers.LINK_IDS)
                .containsEntry(HipAnswers.GENERAL_HEALTH, "75");
    }

    @Test
    void a_tab_killed_without_network_comes_back_with_everything() {
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            var questionnaire = opened(visit);
            visit.network(false);
            answerFrom(0, 3, questionnaire, visit.page());

            Page page = visit.killed();
            page.navigate(patient.link().toString());
            new QuestionnairePages(visit).asks(HipAnswers.HIP.get(3));
            page.getByText("Question précédente").click();
            new QuestionnairePages(visit).asks(HipAnswers.HIP.get(2));
            assertThat(page.locator("input[value='3']")).isChecked();
            assertThat(page.locator("[data-save-state]")).hasText(OFFLINE);

            visit.network(true);
            assertThat(page.locator("[data-save-state]")).hasText("Enregistré");
        }
        assertThat(Stored.of(patient).values()).containsOnlyKeys(HipAnswers.HIP.subList(0, 3));
    }

    @Test
    void what_a_closed_tab_kept_leaves_when_the_link_is_opened_again() {
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            var questionnaire = opened(visit);
            visit.network(false);
            answerFrom(0, 3, questionnaire, visit.page());
            visit.killed();
            visit.network(true);

            visit.page().navigate(patient.link().toString());
            new QuestionnairePages(visit).asks(HipAnswers.HIP.get(3));
        }
        assertThat(Stored.of(patient).values()).containsOnlyKeys(HipAnswers.HIP.subList(0, 3));
    }

    @Test
    void two_phones_that_answer_apart_are_merged_answer_by_answer_and_the_latest_to_arrive_wins() {
        try (Visit one = chromium.visit(Screen.PHONE);
                Visit other = chromium.visit(Screen.PHONE)) {
            var questionnaire = opened(one);
            one.network(false);
            answerFrom(0, 2, questionnaire, one.page());

            var second = new QuestionnairePages(other);
            for (String linkId : List.of("pain", "night-pain")) {
                other.page().navigate(patient.link() + "/q/" + linkId);
                second.answer(linkId, 1);
                second.isSaved();
            }
            assertThat(Stored.of(patient).values()).isEqualTo(Map.of("pain", "1", "night-pain", "1"));

            one.network(true);
            questionnaire.isSaved();
        }
        assertThat(Stored.of(patient).values()).isEqualTo(Map.of("pain", "3", "sudden-pain", "3", "night-pain", "1"));
    }

    /** The first question is on the screen, and the phone can do without network from now on. */
    private QuestionnairePages opened(Visit visit) {
        var questionnaire = new QuestionnairePages(visit);
        questionnaire.open(patient.link());
        questionnaire.begin();
        visit.until("navigator.serviceWorker.controller !== null");
        return questionnaire;
    }

    private static void answerFrom(int from, int until, QuestionnairePages questionnaire, Page page) {
        for (String linkId : HipAnswers.HIP.subList(from, until)) {
            questionnaire.answer(linkId, 3);
            assertThat(page.locator("[data-save-state]")).hasText(OFFLINE);
            questionnaire.proceed();
        }
    }
}
