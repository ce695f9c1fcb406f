package fr.boussole.response.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The invitations about which something is to be done, in lanes of episodes. */
@ApplicationScoped
class Queue {

    private static final int AT_ONCE = 100;

    private static final String DUE = """
            select id
            from invitation
            where next_at <= :now and (hashtext(episode) & 2147483647) % :lanes = :lane
            order by next_at, id
            limit :limit
            """;

    private final EntityManager database;
    private final int lanes;

    Queue(EntityManager database, DispatchSettings settings) {
        this.database = database;
        this.lanes = settings.lanes();
    }

    /** Some that are due, the oldest first. */
    @Transactional
    List<UUID> due(int lane, Instant now) {
        return database.createNativeQuery(DUE, UUID.class)
                .setParameter("now", now)
                .setParameter("lanes", lanes)
                .setParameter("lane", lane)
                .setParameter("limit", AT_ONCE)
                .getResultList();
    }

    /** Leaves one for later, so that it does not hold up the others. */
    @Transactional
    void putOff(UUID invitation, Instant now, Duration wait) {
        database.createNativeQuery("update invitation set next_at = :later where id = :id and next_at <= :now")
                .setParameter("later", now.plus(wait))
                .setParameter("now", now)
                .setParameter("id", invitation)
                .executeUpdate();
    }
}
