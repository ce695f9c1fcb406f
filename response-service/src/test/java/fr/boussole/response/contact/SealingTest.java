package fr.boussole.response.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final byte[] FIRST = "the first key, of 32 bytes long.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECOND = "a second key that is also 32 by.".getBytes(StandardCharsets.US_ASCII);
    private static final String TEXT = "zoé@exemple.fr";

    private final Sealing sealing = new Sealing(Map.of("first", FIRST), "first");

    @Test
    void what_is_sealed_opens_again() {
        assertThat(sealing.open(sealing.seal(TEXT, "a/PATIENT"), "a/PATIENT")).isEqualTo(TEXT);
    }

    @Test
    void the_same_text_is_never_sealed_alike() {
        assertThat(sealing.seal(TEXT, "a").bytes())
                .isNotEqualTo(sealing.seal(TEXT, "a").bytes());
    }

    @Test
    void what_was_moved_to_another_row_does_not_open() {
        Sealing.Sealed sealed = sealing.seal(TEXT, "a/PATIENT");
        assertThatThrownBy(() -> sealing.open(sealed, "b/PATIENT")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_changed_does_not_open() {
        Sealing.Sealed sealed = sealing.seal(TEXT, "a");
        sealed.bytes()[20] ^= 1;
        assertThatThrownBy(() -> sealing.open(sealed, "a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_older_key_opens_and_the_newest_seals() {
        Sealing rotated = new Sealing(Map.of("first", FIRST, "second", SECOND), "second");
        assertThat(rotated.open(sealing.seal(TEXT, "a"), "a")).isEqualTo(TEXT);
        assertThat(rotated.seal(TEXT, "a").key()).isEqualTo("second");
    }

    @Test
    void a_key_of_another_length_is_refused_without_being_shown() {
        assertThatThrownBy(() -> new Sealing(Map.of("short", new byte[16]), "short"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The contact key short needs 32 bytes, not 16");
    }
}
