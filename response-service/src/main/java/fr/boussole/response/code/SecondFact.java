package fr.boussole.response.code;

import fr.boussole.response.configuration.Boussole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The year of birth that a person gives beside their link before they see, correct or erase what is held of them. After ten wrong years it
 * rests for an hour, whoever asks. When the contact that holds the year is forgotten, a keyed hash of it is kept instead.
 */
@ApplicationScoped
public class SecondFact {

    private static final int MOST_WRONG = 10;
    private static final Duration REST = Duration.ofHours(1);

    private final EntityManager database;
    private final Keyed keyed;
    private final Clock clock;

    SecondFact(EntityManager database, Boussole settings, Clock clock) {
        this.database = database;
        this.keyed = new Keyed(settings.link().key().getBytes(StandardCharsets.UTF_8));
        this.clock = clock;
    }

    /** Keeps what is needed to recognise the year once it is forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String episode, String respondent, int year) {
        database.createNativeQuery("""
                        insert into second_fact (episode, respondent, fact) values (:episode, :respondent, :fact)
                        on conflict (episode, respondent) do update set fact = excluded.fact
                        """)
                .setParameter("episode", episode)
                .setParameter("respondent", respondent)
                .setParameter("fact", hash(episode, respondent, year))
                .executeUpdate();
    }

    /** Whether a year can be asked for, when the contact holds none. */
    @Transactional
    public boolean isKept(String episode, String respondent) {
        return row(episode, respondent).filter(row -> row.fact() != null).isPresent();
    }

    /**
     * Whether the year is the right one; a wrong one is counted.
     *
     * @param held the year of the contact, if it is still held
     */
    @Transactional
    public boolean isRight(String episode, String respondent, Optional<Integer> held, int given) {
        database.createNativeQuery(
                        "insert into second_fact (episode, respondent) values (:episode, :respondent) on conflict do nothing")
                .setParameter("episode", episode)
                .setParameter("respondent", respondent)
                .executeUpdate();
        Row row = row(episode, respondent).orElseThrow();
        Instant now = clock.instant();
        boolean isNewHour = !now.isBefore(row.wrongSince().plus(REST));
        if (row.wrong() >= MOST_WRONG && !isNewHour) {
            return false;
        }
        byte[] right = held.map(year -> hash(episode, respondent, year)).orElse(row.fact());
        if (right != null && MessageDigest.isEqual(right, hash(episode, respondent, given))) {
            return true;
        }
        database.createNativeQuery("""
                        update second_fact set wrong = :wrong, wrong_since = :since
                        where episode = :episode and respondent = :respondent
                        """)
                .setParameter("wrong", isNewHour ? 1 : row.wrong() + 1)
                .setParameter("since", isNewHour ? now : row.wrongSince())
                .setParameter("episode", episode)
                .setParameter("respondent", respondent)
                .executeUpdate();
        return false;
    }

    private record Row(byte[] fact, int wrong, Instant wrongSince) {}

    private Optional<Row> row(String episode, String respondent) {
        List<?> rows = database.createNativeQuery("""
                        select fact, wrong, wrong_since from second_fact
                        where episode = :episode and respondent = :respondent for update
                        """)
                .setParameter("episode", episode)
                .setParameter("respondent", respondent)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(found -> (Object[]) found)
                .map(found -> new Row((byte[]) found[0], (Integer) found[1], (Instant) found[2]));
    }

    private byte[] hash(String episode, String respondent, int year) {
        return keyed.fact(episode + "/" + respondent, year);
    }
}
