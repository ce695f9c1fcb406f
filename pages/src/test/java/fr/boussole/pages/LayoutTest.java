package fr.boussole.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private final PagesEngine pages = new PagesEngine();

    @Test
    void the_page_says_its_language_and_its_title() {
        String page =
                pages.render("{#layout/patient title='Votre hanche'}<p>Bonjour</p>{/layout/patient}", "fr", Map.of());
        assertThat(page)
                .contains("<html class=\"patient\" lang=\"fr\" dir=\"ltr\">")
                .contains("<title>Votre hanche · Boussole</title>")
                .contains("<p>Bonjour</p>")
                .contains("Aller au contenu")
                .doesNotContain("banner");
    }

    @Test
    void the_content_sees_what_the_page_was_given() {
        String page = pages.render("{#layout/staff title=name}<p>{name}</p>{/}", "en", Map.of("name", "Hips"));
        assertThat(page).contains("<p>Hips</p>").contains("Skip to the content");
    }

    @Test
    void a_language_written_from_right_to_left_turns_the_page_and_keeps_french_words() {
        String page = pages.render("{#layout/patient title='x'}<p>.</p>{/}", "ar", Map.of());
        assertThat(page).contains("lang=\"ar\" dir=\"rtl\"").contains("Aller au contenu");
    }

    @Test
    void hostile_names_are_shown_and_never_run() {
        String page = pages.render(
                "{#layout/staff title=bad user=bad nav=nav banner=bad}<p>.</p>{/}",
                "fr",
                Map.of("bad", "<script>alert(1)</script>", "nav", List.of(Link.here("\"><img src=x>", "/?a=\"b"))));
        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("/?a=&quot;b");
    }

    @Test
    void the_menu_marks_the_page_that_is_read_and_the_user_can_leave() {
        String page = pages.render(
                "{#layout/staff title='x' user='CH des Trois-Rivières' signOut='/logout' nav=nav demonstration=true}<p>.</p>{/}",
                "fr",
                Map.of("nav", List.of(Link.here("Résultats", "/"), Link.to("Actions", "/actions"))));
        assertThat(page)
                .contains("<a href=\"/\" aria-current=\"page\">Résultats</a>")
                .contains("<a href=\"/actions\">Actions</a>")
                .contains("<a href=\"/logout\">Se déconnecter</a>")
                .contains("sont inventés");
    }

    @Test
    void an_asset_carries_the_fingerprint_of_its_content() {
        assertThat(Assets.css()).matches("/boussole/boussole\\.css\\?v=[0-9a-f]{12}");
        assertThat(Assets.css()).isNotEqualTo(Assets.script().replace(".js", ".css"));
    }
}
