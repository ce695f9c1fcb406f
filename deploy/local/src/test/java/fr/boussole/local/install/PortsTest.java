package fr.boussole.local.install;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_port_that_another_program_holds_is_named_with_who_wanted_it() throws IOException {
        Ports free = Ports.free();
        try (var other = new ServerSocket(free.response().number(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> free.requireFree(List.of()))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Port " + other.getLocalPort()
                            + " (response-service) of 127.0.0.1 is taken by another program:"
                            + " stop it, or start with --port-offset 1000.");
            assertThatCode(() -> free.requireFree(List.of(free.response()))).doesNotThrowAnyException();
        }
    }
}
