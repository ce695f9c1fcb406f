package fr.boussole.e2e.author;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.boussole.e2e.browser.Chromium;
import fr.boussole.e2e.browser.Screen;
import fr.boussole.e2e.browser.Visit;
import fr.boussole.e2e.browser.WithChromium;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.Caller;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.local.launcher.Person;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An author who improves a questionnaire that is being answered: what changes, and whether its score stays comparable. */
@ExtendWith({WithChromium.class, OnePlatform.class})
class SecondVersionIT {

    private static final String QUESTIONNAIRE = """
            {"resourceType": "Questionnaire", "url": "https://boussole.example/Questionnaire/%1$s", "version": "%2$s",
             "status": "draft", "language": "fr", "title": "Marcher %1$s", "item": [
               {"linkId": "stairs", "type": "choice", "text": "%3$s", "answerOption": [
                 {"valueCoding": {"code": "easy", "display": "Facile"},
                  "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1}]},
                 {"valueCoding": {"code": "hard", "display": "Difficile"},
                  "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]}]}]}
            """;

    private static final String SCALE = """
            {"id": "walking", "version": "1", "questionnaire": "https://boussole.example/Questionnaire/%s|1",
             "title": {"fr": "Marche"}, "kind": "PROM", "method": "SUM", "items": [{"linkId": "stairs"}],
             "min": 0, "max": 1, "direction": "HIGHER_IS_BETTER", "missing": {"minShareAnswered": 1}, "decimals": 0}
            """;

    private final Chromium chromium;
    private final Boussole boussole;

    SecondVersionIT(Chromium chromium, Boussole boussole) {
        this.chromium = chromium;
        this.boussole = boussole;
    }

    @ParameterizedTest
    @CsvSource({"phone, false", "phone, true", "desktop, true"})
    void what_changes_is_read_and_each_score_is_spoken_of_before_publication(String device, boolean dark) {
        Screen screen = device.equals("phone") ? Screen.PHONE : Screen.DESKTOP;
        String name = "second-" + device + (dark ? "-dark" : "");
        String second = published(name);
        try (Visit visit = chromium.visit(dark ? screen.dark() : screen)) {
            Page page = signedIn(visit, second + "/compare");
            assertThat(page.locator("h1")).hasText("Qu’est-ce qui change ?");
            visit.seen("author-compare");
            page.navigate(boussole.survey(second + "/publish").toString());
            press(page, AriaRole.BUTTON, "Publier");
            assertThat(page.locator("[role=alert]")).isFocused();
            page.getByLabel("Oui, après conversion").check();
            visit.seen("author-publish-second");
            page.getByLabel("Oui, il se compare tel quel").check();
            page.getByLabel("Je publie cette version pour de bon").check();
            press(page, AriaRole.BUTTON, "Publier");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Publié.");
            visit.seen("author-second-published");
        }
    }

    /** A first version published with a score, and a draft of the second; the address of the page of the draft. */
    private String published(String name) {
        Caller author = boussole.signedIn("auteur");
        String first = imported(author, QUESTIONNAIRE.formatted(name, "1", "Monter un étage"));
        author.post(boussole.survey("/fhir/Questionnaire/" + first + "/$publish"), Caller.JSON, "{}")
                .success();
        author.post(boussole.survey("/api/scales"), Caller.JSON, SCALE.formatted(name))
                .success();
        return "/questionnaires/" + imported(author, QUESTIONNAIRE.formatted(name, "2", "Monter deux étages"));
    }

    private String imported(Caller author, String questionnaire) {
        String location = author.post(boussole.survey("/fhir/Questionnaire"), Caller.FHIR, questionnaire)
                .location();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Page signedIn(Visit visit, String address) {
        Page page = visit.page();
        page.navigate(boussole.survey(address).toString());
        page.locator("#username").fill("auteur");
        page.locator("#password").fill(Person.PASSWORD);
        page.locator("#kc-login").click();
        return page;
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .press("Enter");
    }
}
