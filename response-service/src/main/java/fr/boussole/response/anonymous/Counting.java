package fr.boussole.response.anonymous;

import fr.boussole.form.json.ExactJson;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.message.AnonymousRecorded;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Opens the urns that are full. What comes out is written and told all at once, in one transaction and in an order that nothing determines:
 * each response under a pseudonym drawn at random, dated by the month, without age, sex, language or any fact of whose it is.
 */
@ApplicationScoped
public class Counting {

    private static final int PSEUDONYM = 18;

    private final EntityManager database;
    private final Catalogue catalogue;
    private final Urn urn;
    private final Outbox outbox;
    private final UrnSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Counting(EntityManager database, Catalogue catalogue, Urn urn, Outbox outbox, UrnSettings settings, Clock clock) {
        this.database = database;
        this.catalogue = catalogue;
        this.urn = urn;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "{boussole.anonymous.every}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        openFull();
    }

    /** Opens all that are full. */
    public void openFull() {
        List<Lot> full = QuarkusTransaction.requiringNew().call(() -> urn.full(settings.atLeast()));
        full.forEach(lot -> QuarkusTransaction.requiringNew().run(() -> open(lot)));
    }

    private void open(Lot lot) {
        Pathway pathway = catalogue.pathway(lot.pathway(), lot.pathwayVersion()).orElseThrow();
        Step step = pathway.step(lot.step()).orElseThrow();
        LocalDate month = LocalDate.ofInstant(clock.instant(), pathway.zone()).withDayOfMonth(1);
        List<AnonymousRecorded> messages = urn.empty(lot, settings.atLeast()).stream()
                .map(answers -> recorded(lot, pathway, step, month, answers))
                .toList();
        messages.forEach(this::write);
        outbox.append(messages);
    }

    private AnonymousRecorded recorded(Lot lot, Pathway pathway, Step step, LocalDate month, String answers) {
        byte[] pseudonym = new byte[PSEUDONYM];
        random.nextBytes(pseudonym);
        return new AnonymousRecorded(
                Base64.getUrlEncoder().withoutPadding().encodeToString(pseudonym),
                UUID.randomUUID(),
                lot.pathway(),
                lot.pathwayVersion(),
                lot.organisation(),
                step.anchor(),
                step.anchor().equals(pathway.mainAnchor()),
                step.timing().eventOf(month),
                lot.step(),
                month,
                pathway.zone(),
                lot.questionnaire(),
                ExactJson.read(answers).path("language").asText("fr"),
                step.respondent(),
                lot.mode(),
                answers);
    }

    private void write(AnonymousRecorded response) {
        database.createNativeQuery("""
                        insert into anonymous_response (id, episode, pathway, pathway_version, step, organisation, questionnaire, mode, month, answers)
                        values (:id, :episode, :pathway, :version, :step, :organisation, :questionnaire, :mode, :month, cast(:answers as jsonb))
                        """)
                .setParameter("id", response.response())
                .setParameter("episode", response.pseudonym())
                .setParameter("pathway", response.pathway())
                .setParameter("version", response.pathwayVersion())
                .setParameter("step", response.step())
                .setParameter("organisation", response.organisation())
                .setParameter("questionnaire", response.questionnaire())
                .setParameter("mode", response.mode())
                .setParameter("month", response.month())
                .setParameter("answers", response.resource())
                .executeUpdate();
    }
}
