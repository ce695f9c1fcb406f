package fr.boussole.local.keycloak;

import fr.boussole.local.install.Port;
import fr.boussole.local.install.Refusal;
import fr.boussole.local.install.Secrets;
import fr.boussole.local.process.Child;
import fr.boussole.local.process.Command;
import fr.boussole.local.process.Readiness;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A real Keycloak on 127.0.0.1 with the realm {@value #REALM}: roles, clients and one person per role. Accounts and sessions
 * stay in its directory for the next start.
 */
public record KeycloakNode(Path logs, Port port, KeycloakHome home) {
    public static final String REALM = "boussole";

    private static final String NAME = "Keycloak";
    private static final Duration LONGEST_BUILD = Duration.ofMinutes(3);
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    /** The address that services know as their OpenID Connect issuer. */
    public static URI realm(Port port) {
        return URI.create(port.address() + "/realms/" + REALM);
    }

    /**
     * Starts Keycloak and returns when it signs people in.
     *
     * @param held hears of each process as soon as it runs, so that it can be stopped meanwhile
     */
    public Child start(Secrets secrets, Path processes, UnaryOperator<Child> held) {
        home.prepare();
        home.buildOnce(() -> {
            Child build =
                    held.apply(Child.start(command(Map.of(), "build", "--db=dev-file", "--cache=local"), processes));
            if (!build.awaitEnd(LONGEST_BUILD) || build.exitStatus() != 0) {
                throw new Refusal("Keycloak cannot be prepared. " + Readiness.quote(build));
            }
        });
        Child server = held.apply(Child.start(serve(secrets), processes));
        new Readiness().await(server, realm(port), LONGEST_START);
        return server;
    }

    private Command serve(Secrets secrets) {
        Map<String, String> environment = Map.of(
                "BOUSSOLE_OIDC_SECRET", secrets.oidc(),
                "BOUSSOLE_LOADER_SECRET", secrets.loader(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin());
        return command(
                environment,
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port.number(),
                "--hostname=" + port.address(),
                "--log-level=warn");
    }

    /** What Keycloak's own script would run, without the shell in between. */
    private Command command(Map<String, String> environment, String... arguments) {
        List<String> words = Command.java(
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home.root(),
                "-Djboss.server.config.dir=" + home.root().resolve("conf"),
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Duser.language=en",
                "-cp",
                home.root().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        words.addAll(List.of(arguments));
        return new Command(NAME, words, environment, home.root(), logs.resolve("keycloak.log"));
    }
}
