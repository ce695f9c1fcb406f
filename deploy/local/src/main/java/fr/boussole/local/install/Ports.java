package fr.boussole.local.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The ports of 127.0.0.1 on which a platform listens. */
public record Ports(
        Port survey,
        Port response,
        Port indicator,
        Port keycloak,
        Port postgres,
        Port kafka,
        Port messages,
        Port sms,
        Port smtp,
        Port imap) {

    private static final int PARTS = 10;

    /** Those that the README tells. */
    public static Ports standard() {
        return of(List.of(8081, 8082, 8083, 8085, 15432, 19092, 8086, 8087, 15025, 15143));
    }

    /** The standard ones, each moved by {@code offset}: a second platform beside a first. */
    public static Ports shifted(int offset) {
        return of(standard().all().map(port -> port.shifted(offset).number()).toList());
    }

    /** Some that nobody listens on at the moment of asking, all different. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < PARTS; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return of(held.stream().map(ServerSocket::getLocalPort).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on 127.0.0.1: " + e.getMessage(), e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    /** Refuses when another program listens on one of them, naming each; those of parts that will not run may be taken. */
    public void requireFree(Collection<Port> notNeeded) {
        List<String> taken = all().filter(port -> !notNeeded.contains(port))
                .filter(port -> !port.isFree())
                .map(port -> port.number() + " (" + port.owner() + ")")
                .toList();
        if (!taken.isEmpty()) {
            throw new Refusal((taken.size() == 1 ? "Port " : "Ports ") + String.join(", ", taken)
                    + " of 127.0.0.1 " + (taken.size() == 1 ? "is" : "are")
                    + " taken by another program: stop it, or start with --port-offset 1000.");
        }
    }

    private Stream<Port> all() {
        return Stream.of(survey, response, indicator, keycloak, postgres, kafka, messages, sms, smtp, imap);
    }

    private static Ports of(List<Integer> numbers) {
        return new Ports(
                new Port("survey-service", numbers.get(0)),
                new Port("response-service", numbers.get(1)),
                new Port("indicator-service", numbers.get(2)),
                new Port("Keycloak", numbers.get(3)),
                new Port("PostgreSQL", numbers.get(4)),
                new Port("Kafka", numbers.get(5)),
                new Port("messages sent", numbers.get(6)),
                new Port("SMS gateway", numbers.get(7)),
                new Port("SMTP", numbers.get(8)),
                new Port("IMAP", numbers.get(9)));
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A port cannot be released: " + e.getMessage(), e);
        }
    }
}
