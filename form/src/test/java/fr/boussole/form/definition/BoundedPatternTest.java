package fr.boussole.form.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.boussole.form.definition.BoundedPattern.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedPatternTest {
    @ParameterizedTest
    @ValueSource(strings = {"(.*a){25}b", "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)x", "(a+)+(b)\\2", "(a|aa)+\\1b"})
    void a_pattern_that_would_run_for_ever_is_given_up(String regex) {
        assertThat(BoundedPattern.of(regex).match("a".repeat(60))).isEqualTo(Outcome.TOO_LONG);
    }

    @Test
    void a_long_text_breaks_no_pattern() {
        assertThat(BoundedPattern.of("(a|b)*c").match("ab".repeat(100_000))).isNotEqualTo(Outcome.MATCHES);
        assertThat(BoundedPattern.of("a*").match("a".repeat(50_000))).isEqualTo(Outcome.MATCHES);
    }

    @Test
    void the_whole_text_must_match() {
        assertThat(BoundedPattern.of("[0-9]{5}").match("75013")).isEqualTo(Outcome.MATCHES);
        assertThat(BoundedPattern.of("[0-9]{5}").match("75013 ")).isEqualTo(Outcome.DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a", "a{2,1}", "*"})
    void what_is_no_pattern_is_refused(String regex) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoundedPattern.of(regex))
                .withMessageContaining(regex);
    }
}
