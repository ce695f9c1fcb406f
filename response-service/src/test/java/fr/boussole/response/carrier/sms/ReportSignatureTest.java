package fr.boussole.response.carrier.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class ReportSignatureTest {

    private static final String KEY = "a key shared with the gateway";
    private static final byte[] BODY = "{\"reports\":[]}".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.ofEpochSecond(1_760_000_000);

    private final ReportSignature signature = new ReportSignature(KEY);

    @Test
    void what_the_gateway_signed_is_known() throws Exception {
        assertThat(signature.isOf(BODY, signed(KEY, 1_760_000_000), NOW)).isTrue();
        assertThat(signature.isOf(BODY, signed(KEY, 1_760_000_000), NOW.plusSeconds(299)))
                .isTrue();
    }

    @Test
    void another_key_another_body_and_an_old_signature_are_refused() throws Exception {
        assertThat(signature.isOf(BODY, signed("another key of that length", 1_760_000_000), NOW))
                .isFalse();
        assertThat(signature.isOf(new byte[0], signed(KEY, 1_760_000_000), NOW)).isFalse();
        assertThat(signature.isOf(BODY, signed(KEY, 1_760_000_000), NOW.plusSeconds(301)))
                .isFalse();
        assertThat(signature.isOf(BODY, "", NOW)).isFalse();
        assertThat(signature.isOf(BODY, "t=1760000000,v1=00", NOW)).isFalse();
    }

    static String signed(String key, long seconds) throws Exception {
        return signed(key, seconds, BODY);
    }

    static String signed(String key, long seconds, byte[] body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
    }
}
