package fr.boussole.response.alert.late;

import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.mail.PlainMail;
import fr.boussole.response.configuration.Boussole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/**
 * Writes to those of an establishment who are told of late cases: that there is something to look at on the desk, never what nor of
 * whom. One mail each, however many are late; as long as the mail server takes none, it is tried again.
 */
@ApplicationScoped
class Summons {

    /** Establishments with late cases of which nobody has been written to. */
    private static final String WAITING = """
            select distinct coalesce(establishment_of(organisation), organisation)
            from alert_case where escalated_at is not null and summoned_at is null order by 1
            """;

    private static final String DONE = """
            update alert_case set summoned_at = :now
            where escalated_at is not null and summoned_at is null and coalesce(establishment_of(organisation), organisation) = :establishment
            """;

    private final EntityManager database;
    private final Recipients recipients;
    private final PlainMail mail;
    private final Boussole boussole;
    private final Clock clock;

    Summons(EntityManager database, Recipients recipients, PlainMail mail, Boussole boussole, Clock clock) {
        this.database = database;
        this.recipients = recipients;
        this.mail = mail;
        this.boussole = boussole;
        this.clock = clock;
    }

    void send() {
        List<String> establishments = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(WAITING, String.class).getResultList());
        establishments.forEach(
                establishment -> QuarkusTransaction.requiringNew().timeout(300).run(() -> send(establishment)));
    }

    /** Whoever else is at it for the same establishment writes; no case is locked meanwhile. */
    private void send(String establishment) {
        if (!isOurTurn(establishment) || !isWaiting(establishment)) {
            return;
        }
        List<Handover> came =
                recipients.of(establishment).stream().map(this::write).toList();
        // As long as the server takes no mail at all it is tried again; once one has gone, the others are not written
        // to twice.
        if (came.isEmpty() || came.stream().anyMatch(one -> !(one instanceof Handover.Later))) {
            database.createNativeQuery(DONE)
                    .setParameter("now", clock.instant())
                    .setParameter("establishment", establishment)
                    .executeUpdate();
        }
    }

    private boolean isOurTurn(String establishment) {
        return (Boolean) database.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtext('alert-summons ' || cast(:establishment as text)))",
                        Boolean.class)
                .setParameter("establishment", establishment)
                .getSingleResult();
    }

    private boolean isWaiting(String establishment) {
        return database.createNativeQuery(WAITING, String.class).getResultList().contains(establishment);
    }

    private Handover write(Recipient recipient) {
        SummonsText text = SummonsText.in(recipient.language(), boussole.link().address() + "/desk/alerts");
        return mail.send(recipient.email(), recipient.language(), text.subject(), text.body());
    }
}
