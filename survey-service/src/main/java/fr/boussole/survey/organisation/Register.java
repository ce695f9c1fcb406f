package fr.boussole.survey.organisation;

import fr.boussole.survey.outbox.Outbox;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Where every change of an organisation is kept: what it is now, how it came about, and the message that tells the others. */
@ApplicationScoped
class Register {
    static final String TOPIC = "organisations";
    static final String TYPE = "fr.boussole.organisation.changed.v1";
    /** Who changes organisations waits for this turn. */
    static final String TURN = "organisation";

    private final Outbox outbox;
    private final SecurityIdentity identity;
    private final Clock clock;

    Register(Outbox outbox, SecurityIdentity identity, Clock clock) {
        this.outbox = outbox;
        this.identity = identity;
        this.clock = clock;
    }

    /** Keeps what an organisation has become, in the transaction in progress. */
    @Transactional(Transactional.TxType.MANDATORY)
    KnownOrganisation keep(Organisation organisation, Change change, LocalDate effectiveOn, String reason) {
        KnownOrganisation known = KnownOrganisation.withId(organisation.id()).orElseGet(KnownOrganisation::new);
        known.become(organisation, clock.instant());
        known.persist();
        OrganisationEvent event = new OrganisationEvent();
        event.organisation = organisation.id();
        event.change = change;
        event.effectiveOn = effectiveOn;
        event.recordedAt = clock.instant();
        event.recordedBy = identity.getPrincipal().getName();
        event.reason = reason;
        event.content = known.content;
        event.persist();
        outbox.append(TOPIC, organisation.id(), TYPE, organisation.json());
        return known;
    }
}
