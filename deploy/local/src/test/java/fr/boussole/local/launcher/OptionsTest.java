package fr.boussole.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.local.install.Ports;
import fr.boussole.local.install.Refusal;
import fr.boussole.local.service.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void nothing_asked_means_the_demonstration_on_the_standard_ports() {
        Options options = parse("");
        assertThat(options.ports()).isEqualTo(Ports.standard());
        assertThat(options.data()).isEmpty();
        assertThat(options.without()).isEmpty();
        assertThat(options.loadsDemonstration()).isTrue();
        assertThat(options.empty() || options.reset()).isFalse();
    }

    @Test
    void everything_asked_is_understood() {
        Options options = parse(
                "--empty --reset --data here --port-offset 1000 --without survey-service --without indicator-service");
        assertThat(options.empty()).isTrue();
        assertThat(options.reset()).isTrue();
        assertThat(options.data()).contains(Path.of("here"));
        assertThat(options.ports().survey().number()).isEqualTo(9081);
        assertThat(options.ports().kafka().number()).isEqualTo(20092);
        assertThat(options.without()).containsExactlyInAnyOrder(Service.SURVEY, Service.INDICATOR);
    }

    @Test
    void the_demonstration_is_not_loaded_where_a_service_that_it_speaks_to_is_left_out() {
        assertThat(Options.parse(List.of("--without", "survey-service")).loadsDemonstration())
                .isFalse();
        assertThat(Options.parse(List.of("--empty")).loadsDemonstration()).isFalse();
    }

    @Test
    void free_ports_are_all_different() {
        Ports ports = parse("--ports free").ports();
        assertThat(List.of(
                        ports.survey().number(),
                        ports.response().number(),
                        ports.indicator().number(),
                        ports.keycloak().number(),
                        ports.postgres().number(),
                        ports.kafka().number()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--data",
                "--data --empty",
                "--port-offset many",
                "--port-offset 60000",
                "--ports 8080",
                "--without billing-service",
                "--rest"
            })
    void what_is_not_understood_is_refused_in_one_sentence(String line) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(Refusal.class)
                .message()
                .endsWith(".")
                .doesNotContain("\n", "Exception");
    }

    @Test
    void the_explanation_names_every_option() throws IOException {
        assertThat(Path.of("usage.txt"))
                .content()
                .contains("--empty", "--reset", "--data", "--port-offset", "--ports", "--without", "--help");
    }

    private static Options parse(String line) {
        return Options.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
    }
}
