package fr.boussole.e2e.coordination;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.boussole.e2e.access.LinkSigner;
import fr.boussole.e2e.browser.Chromium;
import fr.boussole.e2e.browser.Screen;
import fr.boussole.e2e.browser.Visit;
import fr.boussole.e2e.browser.WithChromium;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.Caller;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Ward;
import fr.boussole.local.launcher.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What patients see of letters and messages, and what a coordinator does with calls, letters, channels and many people at once. */
@ExtendWith({WithChromium.class, OnePlatform.class})
class CoordinationPagesIT {

    private final Chromium chromium;
    private final Boussole boussole;
    private final Ward ward;

    CoordinationPagesIT(Chromium chromium, Boussole boussole) {
        this.chromium = chromium;
        this.boussole = boussole;
        this.ward = new Ward(boussole, "a");
    }

    @Test
    void the_code_of_a_letter_is_typed_on_a_phone_and_a_slip_is_told() {
        for (Screen screen : new Screen[] {Screen.PHONE, Screen.DESKTOP, Screen.PHONE.dark()}) {
            try (Visit visit = chromium.visit(screen)) {
                visit.page().navigate(boussole.response("/c").toString());
                visit.seen("code");
                visit.page().locator("button[type=submit]").press("Enter");
                assertThat(visit.page().getByRole(AriaRole.ALERT)).isVisible();
                visit.seen("code-slip");
            }
        }
    }

    @Test
    void whoever_wants_no_more_messages_says_so_without_any_script() {
        String stop = boussole.response("/stop/"
                        + LinkSigner.stopping(boussole.linkKey())
                                .sign(UUID.randomUUID(), Instant.now().plus(1, ChronoUnit.DAYS)))
                .toString();
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            visit.page().navigate(stop);
            visit.seen("stop");
        }
        try (Visit visit = chromium.visit(Screen.PHONE.withoutScript())) {
            visit.page().navigate(stop);
            visit.page().locator("button[type=submit]").click();
            visit.picture("stopped");
        }
    }

    @Test
    void who_comes_without_a_link_is_told_where_to_go() {
        try (Visit visit = chromium.visit(Screen.PHONE)) {
            visit.page().navigate(boussole.response("/").toString());
            visit.seen("front");
        }
    }

    @Test
    void a_call_is_noted_and_the_lists_of_calls_and_letters_are_read() {
        String episode = someone();
        for (Screen screen : new Screen[] {Screen.DESKTOP, Screen.PHONE}) {
            try (Visit visit = chromium.visit(screen)) {
                Page page = signedIn(visit);
                page.navigate(
                        boussole.response("/desk/episodes/" + episode + "/call").toString());
                visit.seen("desk-call");
                page.getByLabel("Pas de réponse").check();
                button(page, "Noter un appel").press("Enter");
                assertThat(page.getByRole(AriaRole.STATUS)).hasText("L’appel est noté.");
                visit.seen("desk-called");
                page.navigate(boussole.response("/desk/calls").toString());
                visit.seen("desk-calls");
                page.navigate(boussole.response("/desk/letters").toString());
                visit.seen("desk-letters");
                page.getByLabel("Codes des lettres revenues").fill("ACDEF-3479E");
                button(page, "Noter ces retours").press("Enter");
                assertThat(page.getByText("Code inconnu")).isVisible();
                visit.seen("desk-letters-returned");
            }
        }
    }

    @Test
    void the_channel_is_changed_for_many_and_how_far_it_is_can_be_read_without_any_script() {
        someone();
        try (Visit visit = chromium.visit(Screen.PHONE.withoutScript())) {
            Page page = signedIn(visit);
            page.getByLabel(Pattern.compile("Toutes celles que les filtres laissent"))
                    .check();
            page.locator("select[name=act]").selectOption("channel");
            button(page, "Voir ce qui va se passer").click();
            visit.picture("desk-bulk");
            page.getByLabel("SMS").check();
            button(page, "Changer de canal").click();
            assertThat(page.locator("h1")).hasText(Pattern.compile("Où en est-on"));
            visit.picture("desk-bulk-progress");
        }
        try (Visit visit = chromium.visit(Screen.DESKTOP)) {
            Page page = signedIn(visit);
            page.navigate(boussole.response("/desk/bulk").toString());
            visit.seen("desk-bulks");
            page.locator(".steps-list a").first().press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
            visit.seen("desk-bulk-progress");
        }
    }

    /** Someone who can be reached by mail and by telephone. */
    private String someone() {
        ObjectNode statement =
                ward.statement("pages-" + UUID.randomUUID(), LocalDate.now().plusDays(20));
        statement
                .putObject("contact")
                .put("name", "Camille Exemple")
                .put("email", "personne@exemple.test")
                .put("telephone", "06 39 98 00 01")
                .put("language", "fr");
        return ward.coordinator()
                .post(boussole.response("/api/episodes"), Caller.JSON, statement.toString())
                .success()
                .path("episode")
                .asText();
    }

    private Page signedIn(Visit visit) {
        Page page = visit.page();
        page.navigate(boussole.response("/desk").toString());
        page.locator("#username").fill("coordination-a");
        page.locator("#password").fill(Person.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("h1")).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
