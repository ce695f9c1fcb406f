package fr.boussole.e2e.author;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.boussole.e2e.browser.Chromium;
import fr.boussole.e2e.browser.Screen;
import fr.boussole.e2e.browser.Visit;
import fr.boussole.e2e.browser.WithChromium;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.local.launcher.Person;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An author in front of the pages of questionnaires, with a keyboard and nothing else. */
@ExtendWith({WithChromium.class, OnePlatform.class})
class AuthorIT {

    private static final String QUESTIONNAIRE = """
            {"resourceType": "Questionnaire", "url": "https://boussole.example/Questionnaire/%1$s", "version": "1",
             "status": "draft", "language": "fr", "title": "Après la visite %1$s", "item": [
               {"linkId": "pain", "type": "boolean", "text": "Avez-vous eu mal ?", "required": true},
               {"linkId": "where", "type": "string", "text": "Où avez-vous eu mal ?",
                "enableWhen": [{"question": "pain", "operator": "=", "answerBoolean": true}]}]}
            """;

    private final Chromium chromium;
    private final Boussole boussole;

    AuthorIT(Chromium chromium, Boussole boussole) {
        this.chromium = chromium;
        this.boussole = boussole;
    }

    @Test
    void a_questionnaire_is_imported_tried_and_published_by_keyboard() {
        try (Visit visit = chromium.visit(Screen.DESKTOP)) {
            walk(visit, "by-keyboard");
        }
    }

    @Test
    void the_same_is_done_on_a_phone_without_any_script() {
        try (Visit visit = chromium.visit(Screen.PHONE.withoutScript())) {
            Page page = signedIn(visit);
            taken(page, "without-script");
            press(page.getByText("Essayer comme un patient"));
            FrameLocator phone = phone(page);
            phone.getByLabel("Oui").check();
            phone.getByText("Continuer").click();
            assertThat(phone(page).getByRole(AriaRole.HEADING, new FrameLocator.GetByRoleOptions().setLevel(1)))
                    .hasText("Où avez-vous eu mal ?");
            visit.picture("author-preview");
        }
    }

    @Test
    void an_error_takes_the_focus_and_what_was_pasted_stays() {
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            Page page = signedIn(visit);
            page.navigate(boussole.survey("/questionnaires/import").toString());
            page.getByLabel("Ou son texte")
                    .fill("{\"resourceType\": \"Questionnaire\", \"item\": [{\"type\": \"text\"}]}");
            press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Importer")));
            assertThat(page.locator("[role=alert]")).isFocused();
            assertThat(page.getByLabel("Ou son texte")).hasValue(Pattern.compile("resourceType"));
            visit.seen("author-refused");
        }
    }

    private void walk(Visit visit, String name) {
        Page page = signedIn(visit);
        visit.seen("author-find");
        taken(page, name);
        visit.seen("author-imported");
        press(page.getByText("Essayer comme un patient"));
        FrameLocator phone = phone(page);
        phone.getByLabel("Oui").focus();
        page.keyboard().press("Space");
        press(phone.getByText("Continuer"));
        assertThat(phone(page).getByRole(AriaRole.HEADING, new FrameLocator.GetByRoleOptions().setLevel(1)))
                .hasText("Où avez-vous eu mal ?");
        visit.seen("author-preview");
        press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Après la visite " + name)));
        visit.seen("author-version");
        press(page.getByText("Publier…"));
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publier")));
        assertThat(page.locator("[role=alert]")).isFocused();
        visit.seen("author-publish");
        page.getByLabel("Je publie cette version pour de bon").focus();
        page.keyboard().press("Space");
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publier")));
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Publié.");
    }

    private Page signedIn(Visit visit) {
        Page page = visit.page();
        page.navigate(boussole.survey("/questionnaires").toString());
        page.locator("#username").fill("auteur");
        page.locator("#password").fill(Person.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("h1")).hasText("Quel questionnaire cherchez-vous ?");
        return page;
    }

    private void taken(Page page, String name) {
        press(page.getByText("Importer un questionnaire").first());
        page.getByLabel("Ou son texte").fill(QUESTIONNAIRE.formatted(name));
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Importer")));
        assertThat(page.locator("h1")).hasText("Le questionnaire est importé");
    }

    private static FrameLocator phone(Page page) {
        return page.frameLocator(".phone iframe");
    }

    private static void press(Locator control) {
        control.press("Enter");
    }
}
