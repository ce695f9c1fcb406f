package fr.boussole.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void every_french_word_has_its_english_one() {
        ResourceBundle french = ResourceBundle.getBundle("fr.boussole.pages.words", Locale.ROOT);
        assertThat(french.keySet())
                .allSatisfy(
                        key -> assertThat(Words.in(Locale.ENGLISH, key)).as(key).isNotEqualTo(french.getString(key)));
    }

    @Test
    void the_locale_may_be_a_tag_or_nothing() {
        assertThat(Words.word("yes", "en-GB")).isEqualTo("Yes");
        assertThat(Words.word("yes", null)).isEqualTo("Oui");
        assertThat(Words.word("yes", Locale.GERMAN)).isEqualTo("Oui");
    }

    @Test
    void an_unknown_word_is_refused() {
        assertThatThrownBy(() -> Words.in(Locale.FRENCH, "perhaps")).isInstanceOf(MissingResourceException.class);
    }
}
