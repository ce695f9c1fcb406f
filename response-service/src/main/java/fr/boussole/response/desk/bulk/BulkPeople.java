package fr.boussole.response.desk.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The people of an act, one after the other: who is next, and what came of it. */
@ApplicationScoped
class BulkPeople {

    private final EntityManager database;

    BulkPeople(EntityManager database) {
        this.database = database;
    }

    /** Whom a transaction works on, remembered beyond it: if it fails, that is who it failed for. */
    static final class Claim {
        private Optional<Integer> place = Optional.empty();

        boolean isMade() {
            return place.isPresent();
        }
    }

    /** The next for whom nothing has come of it, locked until the transaction ends; another instance takes another. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<String> claim(Bulk bulk, Claim claim) {
        List<Object[]> rows = database.createNativeQuery("""
                        select place, episode from bulk_person
                        where act = ?1 and outcome is null order by place limit 1 for update skip locked
                        """, Object[].class)
                .setParameter(1, bulk.id())
                .getResultList();
        claim.place = rows.stream().findFirst().map(row -> (Integer) row[0]);
        return rows.stream().findFirst().map(row -> (String) row[1]);
    }

    /** Keeps what came of it, in the transaction in which it was done. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Bulk bulk, Claim claim, Optional<String> why) {
        write(bulk, claim, why);
    }

    /** Its transaction failed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refuse(Bulk bulk, Claim claim, String why) {
        write(bulk, claim, Optional.of(why));
    }

    private void write(Bulk bulk, Claim claim, Optional<String> why) {
        database.createNativeQuery("""
                        update bulk_person set outcome = :outcome, why = :why
                        where act = :act and place = :place and outcome is null
                        """)
                .setParameter("outcome", why.isPresent() ? "REFUSED" : "DONE")
                .setParameter("why", why.orElse(""))
                .setParameter("act", bulk.id())
                .setParameter("place", claim.place.orElseThrow())
                .executeUpdate();
    }
}
