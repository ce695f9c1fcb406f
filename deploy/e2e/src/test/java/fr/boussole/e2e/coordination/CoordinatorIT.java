package fr.boussole.e2e.coordination;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.boussole.e2e.browser.Chromium;
import fr.boussole.e2e.browser.Screen;
import fr.boussole.e2e.browser.Visit;
import fr.boussole.e2e.browser.WithChromium;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.Caller;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Ward;
import fr.boussole.local.launcher.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A coordinator at the desk, with a keyboard and nothing else; on a phone without script; and a region that counts. */
@ExtendWith({WithChromium.class, OnePlatform.class})
class CoordinatorIT {

    private static final String TITLE = "Qui attend une réponse, et que faire ?";

    private final Chromium chromium;
    private final Boussole boussole;
    private final Ward ward;

    CoordinatorIT(Chromium chromium, Boussole boussole) {
        this.chromium = chromium;
        this.boussole = boussole;
        this.ward = new Ward(boussole, "a");
    }

    @BeforeEach
    void peopleAreFollowed() {
        for (String name : List.of("Camille Exemple", "Dominique Modèle", "Claude Essai")) {
            ObjectNode statement =
                    ward.statement("desk-" + UUID.randomUUID(), LocalDate.now().plusDays(20));
            statement
                    .putObject("contact")
                    .put("name", name)
                    .put("email", "personne@exemple.test")
                    .put("language", "fr");
            ward.coordinator()
                    .post(boussole.response("/api/episodes"), Caller.JSON, statement.toString())
                    .success();
        }
    }

    @Test
    void someone_is_found_looked_at_paused_and_resumed_by_keyboard() {
        try (Visit visit = chromium.visit(Screen.DESKTOP)) {
            Page page = signedIn(visit, "coordination-a");
            visit.seen("desk");
            press(page.getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK).first());
            assertThat(page.getByText("Ce qui s’est passé")).isVisible();
            visit.seen("desk-person");
            press(page.getByText("Mettre en pause"));
            assertThat(page.locator("h1")).hasText(Pattern.compile("mettre le suivi en pause"));
            visit.seen("desk-pause");
            press(button(page, "Mettre en pause"));
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Le suivi est en pause.");
            press(page.getByText("Reprendre"));
            press(button(page, "Reprendre"));
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Le suivi reprend.");
        }
    }

    @Test
    void the_same_is_done_on_a_phone_without_any_script() {
        try (Visit visit = chromium.visit(Screen.PHONE.withoutScript())) {
            Page page = signedIn(visit, "coordination-a");
            visit.picture("desk");
            page.getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK).first().click();
            visit.picture("desk-person");
            page.getByText("Corriger le contact").click();
            page.getByLabel("Courriel").fill("pas une adresse");
            button(page, "Corriger le contact").click();
            assertThat(page.getByLabel("Courriel")).hasValue("pas une adresse");
            visit.picture("desk-contact");
        }
    }

    @Test
    void it_is_accessible_on_a_phone() {
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            Page page = signedIn(visit, "coordination-a");
            visit.seen("desk");
            press(page.getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK).first());
            visit.seen("desk-person");
        }
    }

    @Test
    void it_is_accessible_in_the_dark() {
        try (Visit visit = chromium.visit(Screen.DESKTOP.dark())) {
            signedIn(visit, "coordination-a");
            visit.seen("desk");
        }
    }

    @Test
    void a_region_reads_counts_and_meets_nobody() {
        try (Visit visit = chromium.visit(Screen.DESKTOP)) {
            Page page = signedIn(visit, "region");
            assertThat(page.getByText("Vous voyez des nombres, jamais des personnes."))
                    .isVisible();
            assertThat(page.getByText("Camille Exemple")).hasCount(0);
            visit.seen("desk-counts");
        }
    }

    private Page signedIn(Visit visit, String person) {
        Page page = visit.page();
        page.navigate(boussole.response("/desk").toString());
        page.locator("#username").fill(person);
        page.locator("#password").fill(Person.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("h1")).hasText(TITLE);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator control) {
        control.press("Enter");
    }
}
