package fr.boussole.response.anonymous;

import fr.boussole.response.contact.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts of anonymous questionnaires: sealed, found only by their invitation, gone once they are sent. Never told to anyone. */
@ApplicationScoped
public class Drafts {

    private final EntityManager database;
    private final Sealing sealing;

    Drafts(EntityManager database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    @Transactional
    public Optional<Draft> of(UUID invitation) {
        List<?> rows = database.createNativeQuery("select sealed, key from anonymous_draft where invitation = ?1")
                .setParameter(1, invitation)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> sealing.open(new Sealing.Sealed((byte[]) row[0], (String) row[1]), about(invitation)))
                .map(Draft::read);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID invitation, Draft draft) {
        Sealing.Sealed sealed = sealing.seal(Envelope.of(draft.toJson()), about(invitation));
        database.createNativeQuery("""
                        insert into anonymous_draft (invitation, sealed, key) values (:invitation, :sealed, :key)
                        on conflict (invitation) do update set sealed = excluded.sealed, key = excluded.key
                        """)
                .setParameter("invitation", invitation)
                .setParameter("sealed", sealed.bytes())
                .setParameter("key", sealed.key())
                .executeUpdate();
    }

    /** A save was acknowledged by that key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(UUID invitation, String key) {
        of(invitation).ifPresent(draft -> keep(invitation, draft.with(key)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isKnown(UUID invitation, String key) {
        return of(invitation).filter(draft -> draft.keys().contains(key)).isPresent();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(UUID invitation) {
        database.createNativeQuery("delete from anonymous_draft where invitation = ?1")
                .setParameter(1, invitation)
                .executeUpdate();
    }

    private static String about(UUID invitation) {
        return "draft/" + invitation;
    }
}
