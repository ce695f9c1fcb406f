package fr.boussole.response.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final UUID INVITATION = UUID.fromString("019c1b2e-7a40-7c12-8e21-4b1f9d3c2a70");
    private static final Instant EXPIRY = Instant.parse("2026-10-17T22:00:00Z");

    private final Links links = new Links("a key that only this test knows".getBytes(StandardCharsets.UTF_8));
    private final String token = links.sign(INVITATION, EXPIRY);

    @Test
    void a_token_opens_its_invitation_until_it_expires() {
        assertThat(links.read(token, EXPIRY.minusSeconds(1))).isEqualTo(new Link.Valid(INVITATION, EXPIRY));
        assertThat(links.read(token, EXPIRY)).isEqualTo(new Link.Expired(INVITATION, EXPIRY));
    }

    @Test
    void a_token_is_short_enough_for_a_text_message_and_safe_in_an_address() {
        assertThat(token).hasSize(54).matches("[A-Za-z0-9_-]+");
    }

    @Property
    void a_token_with_any_bit_turned_is_forged(@ForAll @IntRange(max = 319) int bit) {
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);

        assertThat(links.read(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), Instant.EPOCH))
                .isEqualTo(new Link.Forged());
    }

    @Test
    void a_token_of_another_key_is_forged() {
        Links others = new Links("a key that someone else has".getBytes(StandardCharsets.UTF_8));

        assertThat(links.read(others.sign(INVITATION, EXPIRY), Instant.EPOCH)).isEqualTo(new Link.Forged());
    }

    @Property
    void what_is_no_token_is_forged_and_harmless(@ForAll String junk) {
        assertThat(links.read(junk, Instant.EPOCH)).isEqualTo(new Link.Forged());
    }

    @Test
    void another_writing_of_the_same_bytes_is_forged() {
        assertThat(links.read(token + "=", Instant.EPOCH)).isEqualTo(new Link.Forged());
        assertThat(links.read(token + "==", Instant.EPOCH)).isEqualTo(new Link.Forged());
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new Links(new byte[15])).hasMessageContaining("16 bytes");
    }
}
