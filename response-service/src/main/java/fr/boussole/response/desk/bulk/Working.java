package fr.boussole.response.desk.bulk;

import fr.boussole.response.desk.person.Act;
import fr.boussole.response.desk.person.Acts;
import fr.boussole.response.desk.person.Dossier;
import fr.boussole.response.desk.person.Outcome;
import fr.boussole.response.desk.person.PersonWords;
import fr.boussole.response.security.OnBehalf;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Does behind what was begun for many: each person in a transaction of their own, with what came of it, in the name of who asked.
 * Whatever stops it, it goes on with those for whom nothing has come of it; instances share the work, and nobody is done twice.
 */
@ApplicationScoped
public class Working {

    private static final Logger LOG = Logger.getLogger(Working.class);
    /** So many of one act, then so many of the next: a small one need not wait for a large one. */
    private static final int IN_TURN = 100;

    private final Bulks bulks;
    private final BulkPeople people;
    private final Dossier.Cabinet cabinet;
    private final Acts acts;
    private final OnBehalf behalf;
    private final BulkSettings settings;
    private final Clock clock;
    private volatile boolean stopping;

    Working(
            Bulks bulks,
            BulkPeople people,
            Dossier.Cabinet cabinet,
            Acts acts,
            OnBehalf behalf,
            BulkSettings settings,
            Clock clock) {
        this.bulks = bulks;
        this.people = people;
        this.cabinet = cabinet;
        this.acts = acts;
        this.behalf = behalf;
        this.settings = settings;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(
            every = "{boussole.bulk.every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        workAll();
        Instant now = clock.instant();
        bulks.forget(now.minus(settings.lookedAt()), now.minus(settings.kept()));
    }

    /** Does all that is under way. */
    @ActivateRequestContext
    public void workAll() {
        boolean more;
        do {
            more = false;
            for (Bulk bulk : bulks.underWay()) {
                more |= workSome(bulk);
            }
        } while (more && !stopping);
    }

    /** Whether it did any. */
    private boolean workSome(Bulk bulk) {
        behalf.of(bulk.who(), bulk.view());
        int done = 0;
        while (done < IN_TURN && !stopping && workOne(bulk)) {
            done++;
        }
        if (done < IN_TURN) {
            bulks.end(bulk);
        }
        return done > 0;
    }

    private boolean workOne(Bulk bulk) {
        BulkPeople.Claim claim = new BulkPeople.Claim();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<String> episode = people.claim(bulk, claim);
                episode.ifPresent(one -> people.keep(bulk, claim, why(bulk, one)));
                return episode.isPresent();
            });
        } catch (HttpProblem refusal) {
            people.refuse(bulk, claim, words(bulk).gone());
        } catch (RuntimeException fault) {
            if (!claim.isMade()) {
                throw fault;
            }
            LOG.errorf(fault, "The act %s cannot be done for one of its people", bulk.id());
            people.refuse(bulk, claim, words(bulk).fault());
        }
        return true;
    }

    /** Why it was not done; empty when it was. */
    private Optional<String> why(Bulk bulk, String episode) {
        Dossier dossier = cabinet.of(episode, bulk.view());
        Optional<String> step = bulk.act() == Act.SEND
                ? dossier.open().stream().findFirst().map(invitation -> invitation.step)
                : Optional.empty();
        PersonWords words = MessageBundles.get(
                PersonWords.class, Localized.Literal.of(bulk.language().getLanguage()));
        Outcome outcome = acts.act(bulk.act(), episode, bulk.form(step), bulk.view(), words);
        return outcome instanceof Outcome.Refused refused ? Optional.of(refused.why()) : Optional.empty();
    }

    private static BulkWords words(Bulk bulk) {
        return MessageBundles.get(
                BulkWords.class, Localized.Literal.of(bulk.language().getLanguage()));
    }
}
