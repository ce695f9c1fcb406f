package fr.boussole.e2e.coordination;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.boussole.e2e.browser.Chromium;
import fr.boussole.e2e.browser.Screen;
import fr.boussole.e2e.browser.Visit;
import fr.boussole.e2e.browser.WithChromium;
import fr.boussole.e2e.patient.QuestionnairePages;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Patient;
import fr.boussole.e2e.platform.Ward;
import fr.boussole.local.launcher.Person;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An answer that somebody must look at: the patient reads at once what to do, and the desk has it within seconds. */
@ExtendWith({WithChromium.class, OnePlatform.class})
class AlertIT {

    private static final double SECONDS = 15_000;
    private static final String ALERT = "la hanche dérange toutes les nuits";

    private final Chromium chromium;
    private final Boussole boussole;
    private final Ward ward;

    AlertIT(Chromium chromium, Boussole boussole) {
        this.chromium = chromium;
        this.boussole = boussole;
        this.ward = new Ward(boussole, "a");
    }

    @Test
    void an_answer_is_on_the_desk_within_seconds_acknowledged_and_closed() {
        String name = "Alix " + UUID.randomUUID();
        Patient patient = ward.beforeOperation(name);
        try (Visit desk = chromium.visit(Screen.DESKTOP)) {
            Page page = signedIn(desk);
            answeredOn(Screen.PHONE, patient);

            Locator line = page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
            assertThat(line).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SECONDS));
            desk.seen("alerts");
            line.getByText(ALERT).click();
            desk.seen("alert");
            button(page, "Je la prends en compte").press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("C’est noté.");
            button(page, "Fermer le dossier").press("Enter");
            assertThat(page.locator("[data-focus]")).isVisible();
            desk.seen("alert-to-mend");
            page.getByLabel("Ce qui a été fait").fill("Appel fait, rendez-vous demain.");
            button(page, "Fermer le dossier").press("Enter");
            assertThat(page.getByText("Appel fait, rendez-vous demain.")).isVisible();
            assertThat(button(page, "Fermer le dossier")).hasCount(0);
        }
        try (Visit desk = chromium.visit(Screen.PHONE)) {
            Page page = signedIn(desk);
            desk.seen("alerts");
            page.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .getByText(ALERT)
                    .click();
            desk.seen("alert-closed");
        }
    }

    @Test
    void a_patient_reads_what_to_do_without_any_script_once() {
        answeredOn(Screen.PHONE.withoutScript(), ward.beforeOperation("Alix " + UUID.randomUUID()));
    }

    @Test
    void a_patient_tells_at_any_time_that_something_went_wrong() {
        String name = "Alix " + UUID.randomUUID();
        Patient patient = ward.beforeOperation(name);
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            Page page = visit.page();
            page.navigate(patient.link().toString());
            page.getByText("Quelque chose s’est mal passé dans mes soins").click();
            visit.seen("patient-wrong");
            button(page, "Signaler").click();
            assertThat(page.locator("[data-focus]")).isFocused();
            page.getByText("Une chute").click();
            page.getByLabel("Que s’est-il passé").fill("Je suis tombée en me levant.");
            page.getByText("Oui, appelez-moi").click();
            button(page, "Signaler").click();
            assertThat(page.locator("h1")).hasText("Merci de l’avoir dit. C’est signalé.");
            visit.seen("patient-heard");
        }
        try (Visit desk = chromium.visit(Screen.DESKTOP)) {
            Page page = signedIn(desk);
            page.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .getByText("Quelque chose s’est mal passé")
                    .click();
            assertThat(page.getByText("Je suis tombée en me levant.")).isVisible();
            desk.seen("alert-adverse-event");
        }
    }

    @Test
    void a_region_counts_and_reads_nothing() {
        try (Visit visit = chromium.visit(Screen.DESKTOP)) {
            Page page = visit.page();
            signIn(page, "region");
            assertThat(page.getByText("Vous voyez des nombres")).isVisible();
            visit.seen("alerts-counts");
        }
    }

    /** Answers until the one that is watched for, reads what to do, and goes on. */
    private void answeredOn(Screen screen, Patient patient) {
        try (Visit visit = chromium.visit(screen)) {
            var questionnaire = new QuestionnairePages(visit);
            questionnaire.open(URI.create(patient.link() + "/q/pain"));
            questionnaire.answer("pain", 3);
            questionnaire.proceed();
            questionnaire.answer("sudden-pain", 3);
            questionnaire.proceed();
            questionnaire.answer("night-pain", 0);
            questionnaire.proceed();
            assertThat(visit.page().locator("h1")).hasText("À lire avant de continuer");
            assertThat(visit.page().locator("a[href='tel:15']")).isVisible();
            if (screen.script()) {
                visit.seen("patient-advice");
            } else {
                visit.picture("patient-advice");
            }
            button(visit.page(), "J’ai lu, continuer").click();
            visit.page().waitForURL(address -> address.endsWith("/q/washing"));
            visit.page().goBack();
            visit.page().navigate(patient.link() + "/q/night-pain");
            assertThat(visit.page().locator("h1")).not().hasText("À lire avant de continuer");
        }
    }

    private Page signedIn(Visit visit) {
        Page page = visit.page();
        signIn(page, "coordination-a");
        assertThat(page.getByText("Actualiser")).isVisible();
        return page;
    }

    private void signIn(Page page, String person) {
        page.navigate(boussole.response("/desk/alerts").toString());
        page.locator("#username").fill(person);
        page.locator("#password").fill(Person.PASSWORD);
        page.locator("#kc-login").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
