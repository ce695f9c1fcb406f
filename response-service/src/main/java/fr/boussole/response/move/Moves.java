package fr.boussole.response.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The moves that have been asked for and how far each has come, in the database. */
@ApplicationScoped
class Moves {

    static final int EPISODES_A_TRANSACTION = 200;
    static final Duration BEFORE_ANOTHER_LOOK = Duration.ofHours(1);

    private static final String NEXT = """
            select pathway, version, after, passed_at is not null
            from pathway_move
            where done_at is null and (passed_at is null or passed_at <= :lookAgain)
            order by heard_at, pathway, version
            limit 1
            for update skip locked
            """;

    private static final String BEHIND = """
            select episode.id
            from episode
                     join pathway own on own.id = episode.pathway and own.version = episode.pathway_version
                     join pathway next on next.id = episode.pathway and next.version = :version
            where episode.pathway = :pathway and episode.id > :after and own.published_at < next.published_at
            order by episode.id
            limit :limit
            """;

    private final EntityManager database;

    Moves(EntityManager database) {
        this.database = database;
    }

    /**
     * A version to which episodes are moved.
     *
     * @param after the last episode that was looked at
     * @param again whether all have been looked at once
     */
    record Move(String pathway, String version, String after, boolean again) {}

    /** The move to go on with, locked until the transaction ends; another instance takes another. */
    Optional<Move> next(Instant now) {
        List<Object[]> rows = database.createNativeQuery(NEXT, Object[].class)
                .setParameter("lookAgain", now.minus(BEFORE_ANOTHER_LOOK))
                .getResultList();
        return rows.stream()
                .map(row -> new Move((String) row[0], (String) row[1], (String) row[2], (Boolean) row[3]))
                .findFirst();
    }

    /** Some episodes on an earlier version, in the order of their pseudonyms. */
    List<String> episodesBehind(Move move) {
        return database.createNativeQuery(BEHIND, String.class)
                .setParameter("pathway", move.pathway())
                .setParameter("version", move.version())
                .setParameter("after", move.after())
                .setParameter("limit", EPISODES_A_TRANSACTION)
                .getResultList();
    }

    /** Writes down that these have been looked at; were they the last, so were all. */
    void keep(Move move, List<String> lookedAt, Instant now) {
        if (lookedAt.size() == EPISODES_A_TRANSACTION) {
            update(move, "after = :value", lookedAt.get(lookedAt.size() - 1));
        } else if (move.again()) {
            update(move, "done_at = :value", now);
        } else {
            update(move, "after = '', passed_at = :value", now);
        }
    }

    private void update(Move move, String set, Object value) {
        database.createNativeQuery(
                        "update pathway_move set " + set + " where pathway = :pathway and version = :version")
                .setParameter("value", value)
                .setParameter("pathway", move.pathway())
                .setParameter("version", move.version())
                .executeUpdate();
    }
}
