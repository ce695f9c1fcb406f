package fr.boussole.local.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path directory;

    @Test
    void the_next_start_finds_the_secrets_of_the_first() {
        assertThat(Secrets.in(directory)).isEqualTo(Secrets.in(directory));
    }

    @Test
    void only_their_owner_can_read_them() throws IOException {
        Secrets.in(directory);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void each_is_256_random_bits_and_none_is_shown() {
        Secrets secrets = Secrets.in(directory);
        List<String> values = List.of(
                secrets.database(),
                secrets.oidc(),
                secrets.loader(),
                secrets.keycloakAdmin(),
                secrets.pseudonymKey(),
                secrets.linkKey(),
                secrets.contactKey());
        assertThat(values).doesNotHaveDuplicates().allSatisfy(value -> {
            assertThat(Base64.getUrlDecoder().decode(value)).hasSize(32);
            assertThat(secrets.toString()).doesNotContain(value);
        });
    }
}
