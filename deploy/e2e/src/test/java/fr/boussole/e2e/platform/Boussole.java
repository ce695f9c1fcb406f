package fr.boussole.e2e.platform;

import fr.boussole.local.Lines;
import fr.boussole.local.Platform;
import fr.boussole.local.demonstration.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one platform that all tests of this module share: started on free ports with the demonstration loaded, and stopped when
 * the last test has ended. Its data and logs are in {@code target/platform}.
 */
public final class Boussole implements AutoCloseable {

    private static final Path DATA = Path.of("target", "platform").toAbsolutePath();

    private final Platform platform;
    private final Map<String, Caller> people = new ConcurrentHashMap<>();

    private Boussole(Platform platform) {
        this.platform = platform;
    }

    static Boussole start() {
        var lines = new Lines(System.out::println);
        var platform = Platform.fresh(DATA, lines);
        try {
            var running = platform.running();
            running.write(DATA);
            Demonstration.load(running.endpoints(), running.tokens(), line -> System.out.println("  " + line));
        } catch (RuntimeException | IOException failure) {
            platform.close();
            throw failure instanceof IOException reason ? new UncheckedIOException(reason) : (RuntimeException) failure;
        }
        return new Boussole(platform);
    }

    /** Where it keeps its data, as {@code --data} of the commands in {@code deploy/local}. */
    public Path data() {
        return DATA;
    }

    public URI survey(String path) {
        return URI.create(platform.endpoints().survey() + path);
    }

    public URI response(String path) {
        return URI.create(platform.endpoints().response() + path);
    }

    public URI indicator(String path) {
        return URI.create(platform.endpoints().indicator() + path);
    }

    /** The machine account that loads data: administrator, author and coordinator. */
    public Caller loader() {
        return people.computeIfAbsent(
                "loader", unknown -> Caller.bearing(platform.running().tokens()));
    }

    /** Someone who signed in with the demonstration's password, such as {@code qualite-a}. */
    public Caller signedIn(String person) {
        return people.computeIfAbsent(
                person,
                name -> Caller.bearing(new PasswordTokens(
                        platform.endpoints().keycloak(), platform.secrets().oidc(), name)));
    }

    /** Someone without an account, such as a patient. */
    public Caller nobody() {
        return people.computeIfAbsent("", unknown -> Caller.anonymous());
    }

    /** What the platform has counted along a pathway, at this moment. */
    public Tallies tallies(String pathway) {
        return Tallies.read(loader().get(indicator("/api/pathways/" + pathway + "/tallies")));
    }

    /** The key that signs patients' links, for a test that needs a link which no service gives any more. */
    public String linkKey() {
        return platform.secrets().linkKey();
    }

    /** Ends a service as a power cut would. */
    public void kill(String service) {
        platform.kill(service);
    }

    /** Starts a killed service again and returns when it is ready. */
    public void restart(String service) {
        platform.start(service);
    }

    @Override
    public void close() {
        platform.close();
    }
}
