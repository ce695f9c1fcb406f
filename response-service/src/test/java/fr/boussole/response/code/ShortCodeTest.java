package fr.boussole.response.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShortCodeTest {

    private static final String ALPHABET = "3479ACDEFGHJKMNPQRTVWXY";

    @Property
    void what_is_printed_can_be_typed_in_any_way(@ForAll @Size(32) byte[] bytes) {
        ShortCode.of(bytes).ifPresent(code -> {
            assertThat(code.printed()).matches("[" + ALPHABET + "]{5}-[" + ALPHABET + "]{5}");
            assertThat(ShortCode.typed(code.printed())).contains(code);
            assertThat(ShortCode.typed(" " + code.text().toLowerCase() + " ")).contains(code);
            assertThat(ShortCode.typed(code.printed().replace('-', '\u2011'))).contains(code);
        });
    }

    @Property
    void one_wrong_character_makes_no_other_code(
            @ForAll @Size(32) byte[] bytes,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(max = 22) int sign) {
        ShortCode.of(bytes).ifPresent(code -> {
            StringBuilder typed = new StringBuilder(code.text());
            typed.setCharAt(place, ALPHABET.charAt(sign));
            boolean isSame = typed.toString().equals(code.text());
            assertThat(ShortCode.typed(typed.toString()).isPresent()).isEqualTo(isSame);
        });
    }

    @Property
    void two_neighbours_exchanged_make_no_other_code(
            @ForAll @Size(32) byte[] bytes, @ForAll @IntRange(max = 8) int place) {
        ShortCode.of(bytes).ifPresent(code -> {
            StringBuilder typed = new StringBuilder(code.text());
            typed.setCharAt(place, code.text().charAt(place + 1));
            typed.setCharAt(place + 1, code.text().charAt(place));
            boolean isSame = typed.toString().equals(code.text());
            assertThat(ShortCode.typed(typed.toString()).isPresent()).isEqualTo(isSame);
        });
    }

    @Test
    void signs_that_look_alike_are_in_no_code() {
        assertThat(ALPHABET).doesNotContain("0", "O", "1", "I", "L", "2", "Z", "5", "S", "6", "8", "B", "U");
        assertThat(ShortCode.typed("ACDEF-3479E")).isPresent();
        assertThat(ShortCode.typed("ACDEF-34790")).isEmpty();
        assertThat(ShortCode.typed("")).isEqualTo(Optional.empty());
    }

    @Test
    void a_code_says_nothing_in_a_log() {
        assertThat(ShortCode.typed("ACDEF-3479E").orElseThrow()).hasToString("ShortCode[…]");
    }
}
