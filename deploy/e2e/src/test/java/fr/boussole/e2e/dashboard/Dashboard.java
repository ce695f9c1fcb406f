package fr.boussole.e2e.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.local.launcher.Person;
import java.time.Duration;
import java.util.regex.Pattern;

/** The hip pathway's page of figures, open in a browser. */
final class Dashboard {

    private static final Pattern PAIRED = Pattern.compile(
            "les ([0-9\\h]+) personnes qui ont répondu avant et après", Pattern.UNICODE_CHARACTER_CLASS);

    /** Writes down when the answer's sentence becomes another one, by the clock that the browser's timings use too. */
    private static final String WATCH = """
            () => {
              const said = () => document.querySelector('#live .answer').textContent;
              const first = said();
              new MutationObserver(() => {
                if (!window.movedAt && document.querySelector('#live .answer') && said() !== first) window.movedAt = Date.now();
              }).observe(document.body, { childList: true, subtree: true, characterData: true });
            }""";

    private final Page page;
    private final Boussole boussole;

    Dashboard(Page page, Boussole boussole) {
        this.page = page;
        this.boussole = boussole;
    }

    /** Opens the page, which sends whoever is not signed in to the sign-in server and back. */
    void signIn(String person) {
        page.navigate(boussole.indicator("/pathways/hip-replacement").toString());
        page.locator("#username").fill(person);
        page.locator("#password").fill(Person.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("#live")).isVisible();
    }

    /** The sentence that answers the question of the title. */
    String answer() {
        return sentence().textContent();
    }

    /** How many people that sentence is about. */
    long people() {
        var people = PAIRED.matcher(answer());
        if (!people.find()) {
            throw new AssertionError("The answer names no number of people: " + answer());
        }
        return Long.parseLong(people.group(1).replaceAll("\\D", ""));
    }

    /** Begins to watch the sentence. */
    void watch() {
        page.evaluate(WATCH);
    }

    /** How long after the acknowledgement the watched sentence became another one. */
    Duration changedAfter(Response acknowledgement, Duration patience) {
        page.waitForFunction(
                "() => window.movedAt", null, new Page.WaitForFunctionOptions().setTimeout(patience.toMillis()));
        double movedAt = ((Number) page.evaluate("() => window.movedAt")).doubleValue();
        var timing = acknowledgement.request().timing();
        return Duration.ofMillis(Math.round(movedAt - (timing.startTime + timing.responseStart)));
    }

    private Locator sentence() {
        return page.locator("#live .answer");
    }
}
