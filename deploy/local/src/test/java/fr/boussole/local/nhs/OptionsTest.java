package fr.boussole.local.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Set<String> KNOWN = Set.of("--region");

    @Test
    void files_and_options_may_be_mixed() {
        Options options = Options.of(new String[] {"--region", "north", "file.csv"}, KNOWN);

        assertThat(options.files()).containsExactly(Path.of("file.csv"));
        assertThat(options.get("--region")).contains("north");
    }

    @Test
    void an_unknown_option_is_named() {
        assertThatThrownBy(() -> Options.of(new String[] {"--regoin", "north"}, KNOWN))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("--regoin");
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertThatThrownBy(() -> Options.of(new String[] {"--region"}, KNOWN))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("needs a value");
    }
}
