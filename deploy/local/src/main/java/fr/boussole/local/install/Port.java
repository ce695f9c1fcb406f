package fr.boussole.local.install;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/**
 * A port of 127.0.0.1 and who listens there.
 *
 * @param owner the part of the platform, as a person knows it
 * @param number 1 to 65535
 */
public record Port(String owner, int number) {
    public Port {
        if (number < 1 || number > 65_535) {
            throw new IllegalArgumentException("Port of " + owner + " must be 1 to 65535, not " + number);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + number);
    }

    Port shifted(int offset) {
        return new Port(owner, number + offset);
    }

    boolean isFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
