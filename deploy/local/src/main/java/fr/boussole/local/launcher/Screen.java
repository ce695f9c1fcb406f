package fr.boussole.local.launcher;

import fr.boussole.local.Lines;
import fr.boussole.local.Watcher;
import fr.boussole.local.demonstration.AnswerLink;
import fr.boussole.local.demonstration.Endpoints;
import fr.boussole.local.process.Child;
import fr.boussole.local.service.Service;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** What a person reads while the platform starts, runs and stops. */
final class Screen implements Watcher {
    private final PrintStream out;
    private final PrintStream err;
    private final Watcher lines;
    private final Watcher troubles;
    private final CountDownLatch loss = new CountDownLatch(1);
    private volatile boolean stopping;

    Screen(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.lines = new Lines(out::println);
        this.troubles = new Lines(err::println);
    }

    void say(String line) {
        out.println(line);
    }

    void ended(List<String> leftovers) {
        if (!leftovers.isEmpty()) {
            say("An earlier start had left these running; they were stopped: " + String.join(", ", leftovers) + ".");
        }
    }

    void starting(Path data) {
        say("Boussole is starting; its data are in " + data + ".");
    }

    void welcome(Endpoints endpoints, URI messages, List<AnswerLink> links, Path data, Set<Service> without) {
        say("");
        say("Boussole is running.");
        say("");
        say("  Figures, as patients answer   " + endpoints.indicator());
        say("  Questionnaires and pathways   " + endpoints.survey());
        say("  Who waits for what            " + endpoints.response() + "/desk");
        say("  Episodes and answers (API)    " + endpoints.response() + "/openapi");
        say("  Every mail and SMS sent       " + messages);
        say("  Sign-in server                " + endpoints.keycloak());
        if (!links.isEmpty()) {
            say("");
            say("Answer as a patient (no account needed):");
            links.forEach(link -> say("  " + link.title() + "\n    " + link.address()));
        }
        say("");
        say("Sign in with the password '" + Person.PASSWORD + "' as:");
        Person.ALL.forEach(person -> say(String.format("  %-16s %s", person.name(), person.sees())));
        without.forEach(service -> say("\n" + service.title() + " was left out. To run it in development mode:\n"
                + "  . " + data.resolve(service.title() + ".env") + " && ./mvnw quarkus:dev -am -pl "
                + service.title()));
        say("");
        say("Logs are in " + data.resolve("logs")
                + ". Ctrl-C or deploy/local/down stops everything; the next start finds it again.");
    }

    @Override
    public void ready(String part, Duration took, Set<String> left) {
        lines.ready(part, took, left);
    }

    @Override
    public void stopped(String part) {
        lines.stopped(part);
    }

    @Override
    public void failedToStop(String part, String reason) {
        troubles.failedToStop(part, reason);
    }

    @Override
    public void lost(Child part) {
        troubles.lost(part);
        loss.countDown();
    }

    /** Returns when a part of the platform has been lost. */
    void awaitLoss() {
        try {
            loss.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void refused(String reason) {
        if (!stopping) {
            err.println(reason);
        }
    }

    void stopping() {
        stopping = true;
        say("");
        say("Boussole is stopping.");
    }

    void stoppedAll(Path data) {
        say("Boussole has stopped; its data stay in " + data + ".");
    }
}
