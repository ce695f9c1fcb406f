package fr.boussole.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPlatformTest {

    private static final RunningPlatform PLATFORM = new RunningPlatform(
            new Endpoints(
                    URI.create("http://127.0.0.1:1/"),
                    URI.create("http://127.0.0.1:2"),
                    URI.create("http://127.0.0.1:3"),
                    URI.create("http://127.0.0.1:4/realms/boussole")),
            "secret");

    @TempDir
    Path directory;

    @Test
    void what_the_launcher_writes_is_what_a_loader_finds() throws IOException {
        PLATFORM.write(directory);

        assertThat(RunningPlatform.find(directory, Map.of())).isEqualTo(PLATFORM);
    }

    @Test
    void only_its_owner_reads_the_file_because_it_holds_a_secret() throws IOException {
        PLATFORM.write(directory);

        assertThat(Files.getPosixFilePermissions(directory.resolve(RunningPlatform.FILE)))
                .hasSize(2);
    }

    @Test
    void without_a_file_the_environment_says_where_the_platform_is() {
        RunningPlatform found = RunningPlatform.find(
                directory, Map.of("BOUSSOLE_LOADER_SECRET", "s", "BOUSSOLE_SURVEY_URL", "http://elsewhere:9"));

        assertThat(found.endpoints().survey()).isEqualTo(URI.create("http://elsewhere:9"));
        assertThat(found.endpoints().response()).isEqualTo(URI.create("http://127.0.0.1:8082"));
    }

    @Test
    void without_either_the_person_is_told_how_to_start_one() {
        assertThatThrownBy(() -> RunningPlatform.find(directory, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("deploy/local/up");
    }
}
