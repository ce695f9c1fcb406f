package fr.boussole.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether a form comes from a page of ours. */
class OriginTest {

    private static final Optional<String> HOST = Optional.of("boussole.example:8082");

    @Test
    void a_browser_that_says_it_plainly_is_believed() {
        assertThat(origin("same-origin", "https://elsewhere.example").isForeign())
                .isFalse();
        assertThat(origin("none", "").isForeign()).isFalse();
        assertThat(origin("cross-site", "https://boussole.example:8082").isForeign())
                .isTrue();
        assertThat(origin("same-site", "").isForeign()).isTrue();
    }

    @Test
    void an_older_browser_tells_by_its_origin() {
        assertThat(origin("", "https://boussole.example:8082").isForeign()).isFalse();
        assertThat(origin("", "https://boussole.example").isForeign()).isTrue();
        assertThat(origin("", "null").isForeign()).isTrue();
        assertThat(origin("", "::nonsense").isForeign()).isTrue();
    }

    @Test
    void a_program_that_tells_nothing_is_no_browser() {
        assertThat(origin("", "").isForeign()).isFalse();
    }

    private static Origin origin(String fetchSite, String origin) {
        return new Origin(
                Optional.of(fetchSite).filter(text -> !text.isEmpty()),
                Optional.of(origin).filter(text -> !text.isEmpty()),
                HOST);
    }
}
