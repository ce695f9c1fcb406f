package fr.boussole.survey.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** One transaction at a time per name, over all instances: what is looked up in one's turn stays so until the commit. */
@ApplicationScoped
public class Turn {
    private final EntityManager database;

    Turn(EntityManager database) {
        this.database = database;
    }

    /** Waits for the turn, which ends with the transaction in progress. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void await(String name) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, name)
                .getSingleResult();
    }
}
