package fr.boussole.e2e.patient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.boussole.e2e.browser.Visit;
import java.net.URI;

/** The pages of one questionnaire, as the person who answers goes through them. */
public final class QuestionnairePages {

    private final Page page;

    public QuestionnairePages(Visit visit) {
        this.page = visit.page();
    }

    public void open(URI link) {
        page.navigate(link.toString());
    }

    /** Goes from the first screen to the first question. */
    void begin() {
        page.getByText("Commencer").click();
        assertThat(page.locator("form.foot, form[data-save]")).isVisible();
    }

    /** The page asks this question. */
    void asks(String linkId) {
        page.waitForURL(address -> address.endsWith("/q/" + linkId));
    }

    /** Taps the option of that code. */
    public void answer(String linkId, int code) {
        asks(linkId);
        page.locator("label:has(input[value='" + code + "'])").click();
    }

    /** Writes a number. */
    public void write(String linkId, String text) {
        asks(linkId);
        page.locator("input[name=value][type=text], input[name=value][type=number]")
                .fill(text);
    }

    /** The page says that what it shows is stored. */
    void isSaved() {
        assertThat(page.locator("[data-save-state]")).hasText("Enregistré");
    }

    /** Goes on, once the answer is safe. */
    public void proceed() {
        String here = page.url();
        page.locator("form[data-save] button[type=submit]").click();
        page.waitForURL(url -> !url.equals(here));
    }

    /** Sends the answers that were read again, and gives the service's acknowledgement. */
    public Response send() {
        assertThat(page.locator("h1")).hasText("Relisez vos réponses");
        Response acknowledgement = page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.getByText("Envoyer mes réponses").click());
        assertThat(page.locator("h1")).hasText("Merci. Vos réponses sont bien arrivées.");
        return acknowledgement;
    }
}
