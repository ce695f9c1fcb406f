package fr.boussole.pages.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberTextTest {

    @Test
    void french_numbers_have_a_comma_and_narrow_spaces() {
        assertThat(NumberText.plain(Locale.FRENCH, 1).of(1234567.85)).isEqualTo("1\u202f234\u202f567,9");
    }

    @Test
    void english_numbers_have_a_point_and_commas() {
        assertThat(NumberText.plain(Locale.ENGLISH, 2).of(-1234.5)).isEqualTo("\u22121,234.50");
    }

    @Test
    void a_change_shows_its_sign_and_nothing_has_none() {
        NumberText change = NumberText.signed(Locale.FRENCH, 1);
        assertThat(change.of(23.71)).isEqualTo("+23,7");
        assertThat(change.of(-0.84)).isEqualTo("\u22120,8");
        assertThat(change.of(-0.04)).isEqualTo("0,0");
    }

    @Test
    void a_share_becomes_a_percentage_with_a_space_that_does_not_break() {
        assertThat(NumberText.percent(Locale.FRENCH, 0).of(.975)).isEqualTo("98\u00a0%");
        assertThat(NumberText.percent(Locale.ENGLISH, 1).of(1.042)).isEqualTo("104.2%");
    }

    @Test
    void an_interval_is_said_in_words() {
        assertThat(NumberText.plain(Locale.FRENCH, 1).between(22.9, 24.5)).isEqualTo("entre 22,9 et 24,5");
        assertThat(NumberText.plain(Locale.ENGLISH, 1).between(22.9, 24.5)).isEqualTo("between 22.9 and 24.5");
    }

    @Test
    void what_is_not_a_number_is_refused() {
        NumberText plain = NumberText.plain(Locale.FRENCH, 1);
        assertThatThrownBy(() -> plain.of(Double.NaN)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> plain.withDecimals(-1)).hasMessageContaining("-1 decimals");
    }
}
