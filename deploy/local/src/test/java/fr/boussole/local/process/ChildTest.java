package fr.boussole.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.local.install.Refusal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    @Test
    void a_child_that_ends_while_starting_is_blamed_with_its_last_words() {
        Child child = run("echo before; echo 'no database' >&2; exit 7");
        assertThatThrownBy(() -> new Readiness().await(child, URI.create("http://127.0.0.1:1/"), LONG))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("part ended while it was starting (status 7)")
                .hasMessageContaining("no database");
    }

    @Test
    void a_child_hears_what_it_is_told_and_ends_when_asked() {
        Child child = run("echo \"$GREETING\"; exec sleep 600");
        assertThat(child.running()).isTrue();
        child.close();
        assertThat(child.running()).isFalse();
        assertThat(child.lastWords(1)).isSubsetOf("bonjour");
    }

    @Test
    void what_a_killed_launcher_left_is_found_and_ended() {
        Child child = run("exec sleep 600");
        assertThat(Leftovers.end(processes())).containsExactly("part");
        assertThat(child.awaitEnd(LONG)).isTrue();
        assertThat(Leftovers.end(processes())).isEmpty();
    }

    @Test
    void the_log_of_the_run_before_is_kept_beside() {
        run("echo first").awaitEnd(LONG);
        Child second = run("echo second");
        second.awaitEnd(LONG);
        assertThat(second.lastWords(5)).containsExactly("second");
        assertThat(directory.resolve("part.previous.log")).hasContent("first");
    }

    private Child run(String script) {
        Map<String, String> environment = Map.of("GREETING", "bonjour");
        Path log = directory.resolve("part.log");
        return Child.start(
                new Command("part", List.of("/bin/sh", "-c", script), environment, directory, log), processes());
    }

    private Path processes() {
        return directory.resolve("processes");
    }
}
