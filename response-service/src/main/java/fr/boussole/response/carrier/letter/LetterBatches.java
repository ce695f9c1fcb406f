package fr.boussole.response.carrier.letter;

import fr.boussole.response.carrier.Notice;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The batches of letters: one for each establishment and day, and another once it was downloaded, was posted or is full. */
@ApplicationScoped
public class LetterBatches {

    static final int MOST_LETTERS = 500;
    private static final int MOST_LISTED = 400;

    private static final String WITHIN = "(:everything or establishment in (select subtree(:root)))";
    private static final String COLUMNS = """
            select b.id, b.establishment, b.day, b.number, b.downloaded_at, b.posted_on,
                   (select count(*) from letter l where l.batch = b.id),
                   (select count(*) from letter l where l.batch = b.id and l.returned_at is not null)
            from letter_batch b where
            """;

    private final EntityManager database;

    LetterBatches(EntityManager database) {
        this.database = database;
    }

    /** One batch, as staff see it. */
    public record Batch(
            UUID id,
            String establishment,
            LocalDate day,
            int number,
            Optional<Instant> downloadedAt,
            Optional<LocalDate> postedOn,
            long letters,
            long returned) {}

    /** A letter of a batch. */
    record Entry(UUID notice, UUID invitation, int reminder) {}

    /** Puts a notice into the batch of its establishment for that day, once; gives the batch, or nothing when there is no such place. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> add(Notice notice, LocalDate day) {
        Optional<UUID> already = one("select batch from letter where notice = ?1", notice.id());
        if (already.isPresent()) {
            return already;
        }
        Optional<String> establishment = one("select establishment_of(?1)", notice.organisation());
        return establishment.map(place -> {
            UUID batch = open(place, day).orElseGet(() -> begin(place, day));
            database.createNativeQuery(
                            "insert into letter (notice, batch, invitation, reminder) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, notice.id())
                    .setParameter(2, batch)
                    .setParameter(3, notice.invitation())
                    .setParameter(4, notice.reminder())
                    .executeUpdate();
            return batch;
        });
    }

    /** Those that someone may see, the newest first. */
    @Transactional
    public List<Batch> list(Scope.View view) {
        List<?> rows = database.createNativeQuery(
                        COLUMNS + WITHIN + " order by b.day desc, b.establishment, b.number desc limit :most")
                .setParameter("everything", view.everything())
                .setParameter("root", view.root())
                .setParameter("most", MOST_LISTED)
                .getResultList();
        return rows.stream().map(LetterBatches::batch).toList();
    }

    /** That batch, locked; one that belongs to others is as unknown as one that does not exist. */
    @Transactional(Transactional.TxType.MANDATORY)
    Batch locked(UUID id, Scope.View view) {
        List<?> rows = database.createNativeQuery(COLUMNS + "b.id = :id and " + WITHIN + " for update of b")
                .setParameter("id", id)
                .setParameter("everything", view.everything())
                .setParameter("root", view.root())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(LetterBatches::batch)
                .orElseThrow(() -> Problems.notFound(
                        "batch-not-found", "No such letters", "You see no batch of letters of that id."));
    }

    /** Its letters, in the order in which they came. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Entry> letters(UUID batch) {
        List<?> rows = database.createNativeQuery(
                        "select notice, invitation, reminder from letter where batch = ?1 order by notice")
                .setParameter(1, batch)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Entry((UUID) row[0], (UUID) row[1], (Integer) row[2]))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void downloaded(UUID batch, Instant at) {
        database.createNativeQuery("update letter_batch set downloaded_at = coalesce(downloaded_at, ?2) where id = ?1")
                .setParameter(1, batch)
                .setParameter(2, at)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void posted(UUID batch, LocalDate on) {
        database.createNativeQuery("update letter_batch set posted_on = ?2 where id = ?1")
                .setParameter(1, batch)
                .setParameter(2, on)
                .executeUpdate();
    }

    private Optional<UUID> open(String establishment, LocalDate day) {
        // One at a time for each establishment, so that no batch grows beyond its bound and no number is given twice.
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('letters ' || ?1, 0))")
                .setParameter(1, establishment)
                .getResultList();
        List<?> found = database.createNativeQuery("""
                        select id from letter_batch b
                        where establishment = ?1 and day = ?2 and downloaded_at is null and posted_on is null
                          and (select count(*) from letter l where l.batch = b.id) < ?3
                        order by number limit 1 for update
                        """)
                .setParameter(1, establishment)
                .setParameter(2, day)
                .setParameter(3, MOST_LETTERS)
                .getResultList();
        return found.stream().findFirst().map(UUID.class::cast);
    }

    private UUID begin(String establishment, LocalDate day) {
        UUID id = Ids.next();
        database.createNativeQuery("""
                        insert into letter_batch (id, establishment, day, number)
                        select ?1, ?2, ?3, count(*) + 1 from letter_batch where establishment = ?2 and day = ?3
                        """)
                .setParameter(1, id)
                .setParameter(2, establishment)
                .setParameter(3, day)
                .executeUpdate();
        return id;
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> one(String sql, Object parameter) {
        return (Optional<T>) database.createNativeQuery(sql).setParameter(1, parameter).getResultList().stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static Batch batch(Object found) {
        Object[] row = (Object[]) found;
        return new Batch(
                (UUID) row[0],
                (String) row[1],
                day(row[2]).orElseThrow(),
                (Integer) row[3],
                Optional.ofNullable((Instant) row[4]),
                day(row[5]),
                ((Number) row[6]).longValue(),
                ((Number) row[7]).longValue());
    }

    private static Optional<LocalDate> day(Object value) {
        return Optional.ofNullable(value)
                .map(date -> date instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) date);
    }
}
