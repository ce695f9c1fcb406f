package fr.boussole.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static final Optional<String> NOTHING = Optional.empty();
    private final Languages pages = Languages.OF_PAGES;

    @Test
    void french_is_spoken_to_those_who_ask_for_nothing() {
        assertThat(pages.choose(NOTHING, NOTHING, NOTHING)).isEqualTo(Locale.FRENCH);
    }

    @Test
    void the_address_wins_over_the_cookie_and_the_cookie_over_the_browser() {
        assertThat(pages.choose(Optional.of("en"), Optional.of("fr"), Optional.of("fr")))
                .isEqualTo(Locale.ENGLISH);
        assertThat(pages.choose(NOTHING, Optional.of("en"), Optional.of("fr"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void the_browser_is_heard_by_order_of_preference_and_region_is_passed_over() {
        assertThat(pages.choose(NOTHING, NOTHING, Optional.of("de, en-GB;q=0.8, fr;q=0.3")))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void what_is_not_offered_or_cannot_be_read_is_passed_over() {
        assertThat(pages.choose(Optional.of("de"), Optional.of("en"), NOTHING)).isEqualTo(Locale.ENGLISH);
        assertThat(pages.choose(Optional.of("<script>"), NOTHING, Optional.of("en;q=oops")))
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void a_questionnaire_offers_its_own_languages() {
        Languages form = Languages.of(List.of("en", "ar"));
        assertThat(form.choose(NOTHING, NOTHING, Optional.of("ar-MA"))).isEqualTo(Locale.forLanguageTag("ar"));
        assertThat(form.links(Locale.ENGLISH, language -> "?lang=" + language))
                .containsExactly(new Link("EN", "?lang=en", true, "en"), new Link("AR", "?lang=ar", false, "ar"));
        assertThatThrownBy(() -> Languages.of(List.of())).hasMessage("Pages must offer at least one language");
    }
}
