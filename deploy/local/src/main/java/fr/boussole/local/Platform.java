package fr.boussole.local;

import fr.boussole.local.Holding.Layer;
import fr.boussole.local.demonstration.Endpoints;
import fr.boussole.local.demonstration.RunningPlatform;
import fr.boussole.local.install.DataDirectory;
import fr.boussole.local.install.Installation;
import fr.boussole.local.install.Ports;
import fr.boussole.local.install.Secrets;
import fr.boussole.local.kafka.KafkaNode;
import fr.boussole.local.kafka.Topics;
import fr.boussole.local.keycloak.KeycloakHome;
import fr.boussole.local.keycloak.KeycloakNode;
import fr.boussole.local.outside.OutsideNode;
import fr.boussole.local.postgres.PostgresNode;
import fr.boussole.local.process.Child;
import fr.boussole.local.process.Leftovers;
import fr.boussole.local.service.Service;
import fr.boussole.local.service.ServiceEnvironment;
import fr.boussole.local.service.ServiceNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * A whole running platform: PostgreSQL, Kafka, Keycloak and the three services, on 127.0.0.1.
 *
 * <p>PostgreSQL, Kafka and Keycloak start side by side; a service starts as soon as its database and the broker are there, since
 * patients' pages do not need the sign-in server. Closing stops the services first, then Keycloak, then Kafka and PostgreSQL.
 */
public final class Platform implements AutoCloseable {
    private final Settings settings;
    private final ServiceEnvironment environment;
    private final Holding holding;
    private final Countdown countdown;
    private final Map<Service, Child> services = new ConcurrentHashMap<>();
    private final ExecutorService starters = Executors.newCachedThreadPool();

    /** Starts a new platform in a directory that is emptied first, on free ports: for tests. Its logs stay there afterwards. */
    public static Platform fresh(Path directory, Watcher watcher) {
        DataDirectory data = new DataDirectory(directory.toAbsolutePath()).claim();
        endLeftovers(data);
        data.clear();
        Settings settings = new Settings(Installation.find(), data, Ports.free(), Secrets.in(data.root()), Set.of());
        return new Platform(settings, watcher).start();
    }

    /** Ends what a killed launcher left running on these data; gives the names of what it was. */
    public static List<String> endLeftovers(DataDirectory data) {
        List<String> ended = new ArrayList<>(Leftovers.end(data.processes()));
        if (PostgresNode.endLeftRunning(data.postgres())) {
            ended.add("PostgreSQL");
        }
        return ended;
    }

    /** A platform that does not run yet. */
    public Platform(Settings settings, Watcher watcher) {
        this.settings = settings;
        this.environment = new ServiceEnvironment(settings.ports(), settings.secrets());
        this.holding = new Holding(watcher);
        List<String> parts = new ArrayList<>(List.of("PostgreSQL", "Kafka", "Keycloak", "mail and SMS"));
        settings.services().forEach(service -> parts.add(service.title()));
        this.countdown = new Countdown(parts, watcher);
    }

    /** Starts every part and returns when all are ready; when one fails, stops the others and says which and why. */
    public Platform start() {
        endLeftovers(settings.data());
        requireFreePorts();
        var ground = CompletableFuture.allOf(begin(this::startPostgres), begin(this::startKafka));
        List<CompletableFuture<Void>> parts = new ArrayList<>();
        parts.add(begin(this::startKeycloak));
        parts.add(begin(this::startOutside));
        settings.services().forEach(service -> parts.add(ground.thenRunAsync(() -> start(service.title()), starters)));
        settings.without().forEach(service -> node(service).writeEnvironment());
        try {
            firstFailureOrAll(parts).join();
            return this;
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    /** Refuses to start where another program listens on a port that a part needs. */
    public void requireFreePorts() {
        settings.ports()
                .requireFree(settings.without().stream().map(environment::port).toList());
    }

    /** Where the services answer. */
    public Endpoints endpoints() {
        var ports = settings.ports();
        return new Endpoints(
                ports.survey().address(),
                ports.response().address(),
                ports.indicator().address(),
                KeycloakNode.realm(ports.keycloak()));
    }

    /** Where the services answer, with the secret that loads data into them. */
    public RunningPlatform running() {
        return new RunningPlatform(endpoints(), secrets().loader());
    }

    /** Where every message that was sent can be read. */
    public URI messages() {
        return settings.ports().messages().address();
    }

    public Secrets secrets() {
        return settings.secrets();
    }

    /** Starts one service (again) and returns when it is ready. */
    public void start(String name) {
        Service service = Service.named(name);
        Child child = node(service).start(settings.installation().service(name), holder(Layer.SERVICES));
        services.put(service, child);
        holding.watch(child);
        countdown.ready(name);
    }

    /** Ends one service at once, as a crash would; {@link #start(String)} starts it again. */
    public void kill(String name) {
        Child child = running(name);
        holding.release(child);
        child.kill();
    }

    /** Asks one service to end, and waits until it has; {@link #start(String)} starts it again. */
    public void stop(String name) {
        Child child = running(name);
        holding.release(child);
        child.close();
    }

    /** Stops everything in the reverse order; a second call does nothing. */
    @Override
    public void close() {
        if (!holding.beginClosing()) {
            return;
        }
        starters.shutdown();
        holding.close(Layer.SERVICES);
        holding.close(Layer.SIGN_IN);
        awaitStarters();
        holding.close(Layer.GROUND);
        Leftovers.end(settings.data().processes());
    }

    private void awaitStarters() {
        try {
            if (!starters.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("A part of the platform is still starting and cannot be stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the platform was stopping", e);
        }
    }

    private Child running(String name) {
        Child child = services.get(Service.named(name));
        if (child == null) {
            throw new IllegalStateException(name + " was never started here");
        }
        return child;
    }

    private CompletableFuture<Void> begin(Runnable part) {
        return CompletableFuture.runAsync(part, starters);
    }

    private void startPostgres() {
        var node = PostgresNode.kept(
                settings.data().postgres(),
                settings.ports().postgres().number(),
                settings.secrets().database());
        holding.hold(Layer.GROUND, "PostgreSQL", node);
        for (Service service : Service.values()) {
            node.createDatabase(service.database());
        }
        countdown.ready("PostgreSQL");
    }

    private void startKafka() {
        var node =
                KafkaNode.kept(settings.data().kafka(), settings.ports().kafka().number());
        holding.hold(Layer.GROUND, "Kafka", node);
        node.createTopics(Topics.ALL);
        countdown.ready("Kafka");
    }

    private void startKeycloak() {
        var home = new KeycloakHome(
                settings.data().keycloak(), settings.installation().keycloak());
        var node = new KeycloakNode(settings.data().logs(), settings.ports().keycloak(), home);
        holding.watch(node.start(settings.secrets(), settings.data().processes(), holder(Layer.SIGN_IN)));
        countdown.ready("Keycloak");
    }

    private void startOutside() {
        var node = OutsideNode.start(settings.ports(), settings.secrets());
        holding.hold(Layer.GROUND, "mail and SMS", node);
        countdown.ready("mail and SMS");
    }

    private UnaryOperator<Child> holder(Layer layer) {
        return child -> holding.hold(layer, child.name(), child);
    }

    private ServiceNode node(Service service) {
        return new ServiceNode(service, environment, settings.data());
    }

    /** Completed when all are, or exceptionally as soon as one is. */
    private static CompletableFuture<Void> firstFailureOrAll(List<CompletableFuture<Void>> parts) {
        var outcome = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
        parts.forEach(part -> part.exceptionally(failure -> {
            outcome.completeExceptionally(
                    failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            return null;
        }));
        return outcome;
    }
}
