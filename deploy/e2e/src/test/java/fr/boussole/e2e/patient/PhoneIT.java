package fr.boussole.e2e.patient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.e2e.browser.Chromium;
import fr.boussole.e2e.browser.Screen;
import fr.boussole.e2e.browser.Visit;
import fr.boussole.e2e.browser.WithChromium;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.HipAnswers;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Patient;
import fr.boussole.e2e.platform.Ward;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A patient answers on an old phone, stops, goes on from another one, and sends. */
@ExtendWith({WithChromium.class, OnePlatform.class})
class PhoneIT {

    private static final int BEFORE_THE_CALL = 5;

    private final Chromium chromium;
    private final Patient patient;

    PhoneIT(Chromium chromium, Boussole boussole) {
        this.chromium = chromium;
        this.patient = new Ward(boussole, "a").beforeOperation();
    }

    @Test
    void a_patient_answers_one_question_a_page_stops_and_goes_on_from_another_phone() {
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            var questionnaire = new QuestionnairePages(visit);
            questionnaire.open(patient.link());
            visit.seen("patient-1-welcome");
            questionnaire.begin();
            visit.seen("patient-2-question");
            for (String linkId : HipAnswers.HIP.subList(0, BEFORE_THE_CALL)) {
                questionnaire.answer(linkId, 3);
                questionnaire.isSaved();
                questionnaire.proceed();
            }
        }
        assertThat(patient.stored().findValuesAsText("linkId")).containsAll(HipAnswers.HIP.subList(0, BEFORE_THE_CALL));

        try (Visit visit = chromium.visit(Screen.PHONE.dark())) {
            var questionnaire = new QuestionnairePages(visit);
            questionnaire.open(patient.link());
            questionnaire.asks(HipAnswers.HIP.get(BEFORE_THE_CALL));
            visit.seen("patient-3-resumed");
            for (String linkId : HipAnswers.LINK_IDS.subList(BEFORE_THE_CALL, HipAnswers.HIP.size())) {
                questionnaire.answer(linkId, 3);
                questionnaire.isSaved();
                questionnaire.proceed();
            }
            visit.seen("patient-4-number");
            questionnaire.write(HipAnswers.GENERAL_HEALTH, "75");
            questionnaire.proceed();
            visit.seen("patient-5-review");
            questionnaire.send();
            visit.seen("patient-6-thanks");
            visit.page().getByText("Voir une copie de mes réponses").click();
            visit.seen("patient-7-copy");
        }
        assertThat(patient.stored().path("total").asInt()).isEqualTo(1);
        assertThat(patient.followed().success().findValuesAsText("status")).contains("COMPLETED");
    }

    @Test
    void a_patient_answers_without_script() {
        try (Visit visit = chromium.visit(Screen.PHONE.withoutScript())) {
            var questionnaire = new QuestionnairePages(visit);
            questionnaire.open(patient.link());
            visit.picture("patient-1-welcome");
            questionnaire.begin();
            visit.picture("patient-2-question");
            for (String linkId : HipAnswers.HIP) {
                questionnaire.answer(linkId, 1);
                questionnaire.proceed();
            }
            visit.picture("patient-4-number");
            questionnaire.write(HipAnswers.GENERAL_HEALTH, "25");
            questionnaire.proceed();
            visit.page().goBack();
            questionnaire.isSaved();
            questionnaire.proceed();
            questionnaire.send();
            visit.picture("patient-6-thanks");
        }
        assertThat(patient.stored().findValuesAsText("status")).containsExactly("completed");
    }

    @Test
    void an_answer_that_cannot_be_taken_says_how_to_mend_it_and_takes_the_focus() {
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            var questionnaire = new QuestionnairePages(visit);
            questionnaire.open(URI.create(patient.link() + "/q/" + HipAnswers.GENERAL_HEALTH));
            questionnaire.write(HipAnswers.GENERAL_HEALTH, "120");
            visit.page().getByText("Continuer").click();
            assertThat(visit.page().locator("[data-focus]")).isFocused();
            visit.seen("patient-8-mend");
        }
    }

    @Test
    void someone_whose_link_was_cut_is_told_what_to_do() {
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            String link = patient.link().toString();
            visit.page().navigate(link.substring(0, link.length() - 4));
            assertThat(visit.page().locator("h1")).hasText("Nous ne reconnaissons pas ce lien");
            visit.seen("patient-9-unknown-link");
        }
    }
}
