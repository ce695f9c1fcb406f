package fr.boussole.response.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private final Pseudonyms pseudonyms = of("a key that only this test knows");

    @Test
    void the_same_reference_gives_the_same_pseudonym() {
        assertThat(pseudonyms.of("hospital-a", "S-4217")).isEqualTo(pseudonyms.of("hospital-a", " S-4217 "));
    }

    @Test
    void the_same_reference_elsewhere_gives_another() {
        assertThat(pseudonyms.of("hospital-a", "S-4217")).isNotEqualTo(pseudonyms.of("hospital-b", "S-4217"));
    }

    @Test
    void an_establishment_and_a_reference_do_not_run_into_each_other() {
        assertThat(pseudonyms.of("hospital-1", "23")).isNotEqualTo(pseudonyms.of("hospital-12", "3"));
    }

    @Test
    void another_key_gives_another() {
        assertThat(of("a key that someone else has").of("hospital-a", "S-4217"))
                .isNotEqualTo(pseudonyms.of("hospital-a", "S-4217"));
    }

    @Test
    void a_person_is_known_again_in_one_establishment_and_is_never_an_episode() {
        String person = pseudonyms.ofPerson("hospital-a", "88120");

        assertThat(person).isEqualTo(pseudonyms.ofPerson("hospital-a", " 88120 "));
        assertThat(person).isNotEqualTo(pseudonyms.ofPerson("hospital-b", "88120"));
        assertThat(person).isNotEqualTo(pseudonyms.of("hospital-a", "88120"));
    }

    @Property
    void a_pseudonym_fits_a_key_of_a_topic_and_tells_nothing(@ForAll @NotBlank String reference) {
        assertThat(pseudonyms.of("hospital-a", reference)).matches("[A-Za-z0-9_-]{24}");
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> of("too short")).hasMessageContaining("16 bytes");
    }

    private static Pseudonyms of(String key) {
        return new Pseudonyms(key.getBytes(StandardCharsets.UTF_8));
    }
}
