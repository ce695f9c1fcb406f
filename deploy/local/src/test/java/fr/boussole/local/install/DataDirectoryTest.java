package fr.boussole.local.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void a_directory_that_holds_something_else_is_left_alone() throws IOException {
        Path thesis = Files.writeString(directory.resolve("thesis.txt"), "years of work");
        DataDirectory data = new DataDirectory(directory);
        assertThatThrownBy(data::claim).isInstanceOf(Refusal.class).hasMessageContaining("--data");
        assertThat(directory.toFile().list())
                .containsExactly(thesis.getFileName().toString());
    }

    @Test
    void only_one_launcher_holds_a_directory() throws IOException {
        DataDirectory data = new DataDirectory(directory.resolve("new")).claim();
        try (var hold = data.hold().orElseThrow().acquiredBy()) {
            assertThat(hold.isOpen()).isTrue();
            assertThat(data.hold()).isEmpty();
        }
        assertThat(data.hold()).isPresent();
    }

    @Test
    void clearing_forgets_everything_but_whose_directory_it_is() throws IOException {
        DataDirectory data = new DataDirectory(directory).claim();
        Files.createDirectories(data.postgres().resolve("data"));
        data.clear();
        assertThat(data.postgres()).doesNotExist();
        assertThat(data.hold()).isPresent();
    }
}
