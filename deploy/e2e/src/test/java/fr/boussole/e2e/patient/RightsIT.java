package fr.boussole.e2e.patient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A patient uses their rights on a phone, from the link that they received and without an account. */
@ExtendWith({WithChromium.class, OnePlatform.class})
class RightsIT {

    private final Chromium chromium;
    private final Patient patient;

    RightsIT(Chromium chromium, Boussole boussole) {
        this.chromium = chromium;
        this.patient = new Ward(boussole, "a").beforeOperation();
    }

    @Test
    void a_patient_sees_what_is_held_and_has_it_erased() {
        patient.save(HipAnswers.HIP.get(0), "3", UUID.randomUUID().toString());
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            visit.page().navigate(patient.link() + "/about");
            follow(visit, "Vos droits");
            visit.seen("rights-1-ways");
            follow(visit, "Voir tout ce qui est gardé de vous");
            assertThat(visit.page().locator("main")).containsText(patient.episode());
            visit.seen("rights-2-see");
            follow(visit, "Revenir à vos droits");
            follow(visit, "Corriger");
            visit.seen("rights-3-correct");
            visit.page().goBack();
            follow(visit, "Tout effacer");
            visit.seen("rights-4-erase");
            visit.page().locator("button.button-danger").click();
            assertThat(visit.page().locator("h1")).hasText("Tout est effacé");
            visit.seen("rights-5-erased");
        }
        assertThat(patient.followed().status()).isEqualTo(404);
        assertThat(patient.stored().path("total").asInt()).isZero();
    }

    @Test
    void a_patient_asks_to_be_left_in_peace() {
        try (Visit visit = chromium.visit(Screen.PHONE.dark())) {
            visit.page().navigate(patient.link().toString());
            follow(visit, "Je préfère ne pas répondre");
            visit.seen("rights-6-decline");
            follow(visit, "Ne plus rien recevoir du tout");
            visit.seen("rights-7-object");
            visit.page().locator("main button").click();
            assertThat(visit.page().locator("h1")).hasText("C’est noté");
            visit.seen("rights-8-objected");
        }
        assertThat(patient.followed().success().findValuesAsText("status")).contains("CANCELLED");
    }

    @Test
    void a_shared_tablet_is_cleared_for_the_next_person() {
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            visit.page().navigate(patient.link() + "?kiosk=yes");
            String shared = visit.page().url();
            visit.seen("rights-9-tablet");
            visit.page().locator("footer a[href='/leave']").click();
            assertThat(visit.page().locator("h1")).hasText("L’écran est effacé");
            visit.seen("rights-10-left");
            assertThat(visit.page().navigate(URI.create(shared).toString()).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void more_contrast_is_wished_once_and_kept() {
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            visit.page().navigate(patient.link().toString());
            follow(visit, "Plus de contraste");
            assertThat(visit.page().locator("html[data-contrast=more]")).hasCount(1);
            visit.seen("rights-11-contrast");
        }
    }

    private static void follow(Visit visit, String words) {
        visit.page()
                .locator("a, button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }
}
