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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The codes and short addresses in circulation, of which only keyed hashes are kept. */
@ApplicationScoped
public class Codes {

    /** Wrong years that a code bears in an hour before it rests. */
    static final int MOST_WRONG = 10;

    private static final Duration REST = Duration.ofHours(1);
    private static final int ADDRESS_BYTES = 12;
    private static final int MOST_ATTEMPTS = 50;

    private final EntityManager database;
    private final Keyed keyed;
    private final Clock clock;

    Codes(EntityManager database, Boussole settings, Clock clock) {
        this.database = database;
        this.keyed = new Keyed(settings.link().key().getBytes(StandardCharsets.UTF_8));
        this.clock = clock;
    }

    /**
     * What a code or a short address opens.
     *
     * @param until when it stops; it may be over
     * @param edition of the links of the invitation
     */
    public record Opened(UUID invitation, Instant until, int edition) {}

    /**
     * The code of a notice on paper, always the same for the same notice.
     *
     * @param birthYear must be given with it
     * @param until when it opens nothing any more
     */
    @Transactional
    public ShortCode typed(UUID notice, UUID invitation, int birthYear, Instant until) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<ShortCode> code = ShortCode.of(keyed.drawn("typed", notice, attempt));
            if (code.isPresent()
                    && isKept(code.get().text(), "TYPED", notice, invitation, Optional.of(birthYear), until)) {
                return code.get();
            }
        }
        throw new IllegalStateException("No free code after " + MOST_ATTEMPTS + " attempts");
    }

    /** The last part of a notice's short address: 16 characters, 96 bits, so that it needs no second fact. */
    @Transactional
    public String address(UUID notice, UUID invitation, Instant until) {
        String token = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(keyed.drawn("address", notice, 0), ADDRESS_BYTES));
        isKept(token, "ADDRESS", notice, invitation, Optional.empty(), until);
        return token;
    }

    /** What a short address opens, or opened; nothing when it is unknown or revoked. */
    @Transactional
    public Optional<Opened> open(String token) {
        return row(token, "ADDRESS").map(row -> new Opened(row.invitation(), row.until(), row.edition()));
    }

    /** What a typed code opens, or opened, with that year; nothing when anything is wrong, whatever it is. */
    @Transactional
    public Optional<Opened> open(ShortCode code, int birthYear) {
        return row(code.text(), "TYPED")
                .filter(row -> !row.rests(clock.instant()))
                .filter(row -> isRight(row, code, birthYear))
                .map(row -> new Opened(row.invitation(), row.until(), row.edition()));
    }

    /** The notice that a code was printed for, whether or not it still opens anything: staff read it from paper that came back. */
    @Transactional
    public Optional<UUID> notice(ShortCode code) {
        List<UUID> notices = database.createNativeQuery(
                        "select notice from short_code where hash = ?1 and kind = 'TYPED'", UUID.class)
                .setParameter(1, keyed.kept(code.text()))
                .getResultList();
        return notices.stream().findFirst();
    }

    /** Codes and short addresses of an invitation open nothing any more; gives how many there were. */
    @Transactional
    public int revoke(UUID invitation) {
        return database.createNativeQuery(
                        "update short_code set revoked_at = :now where invitation = :invitation and revoked_at is null")
                .setParameter("now", clock.instant())
                .setParameter("invitation", invitation)
                .executeUpdate();
    }

    private record Row(UUID invitation, byte[] fact, int wrong, Instant wrongSince, Instant until, int edition) {

        boolean rests(Instant now) {
            return wrong >= MOST_WRONG && now.isBefore(wrongSince.plus(REST));
        }
    }

    private boolean isRight(Row row, ShortCode code, int birthYear) {
        if (row.fact() != null && MessageDigest.isEqual(row.fact(), keyed.fact(code.text(), birthYear))) {
            return true;
        }
        Instant now = clock.instant();
        boolean isNewHour = !now.isBefore(row.wrongSince().plus(REST));
        database.createNativeQuery("update short_code set wrong = :wrong, wrong_since = :since where hash = :hash")
                .setParameter("wrong", isNewHour ? 1 : row.wrong() + 1)
                .setParameter("since", isNewHour ? now : row.wrongSince())
                .setParameter("hash", keyed.kept(code.text()))
                .executeUpdate();
        return false;
    }

    private Optional<Row> row(String code, String kind) {
        List<?> rows = database.createNativeQuery("""
                        select c.invitation, c.fact, c.wrong, c.wrong_since, c.expires_at, i.link_edition
                        from short_code c join invitation i on i.id = c.invitation
                        where c.hash = :hash and c.kind = :kind and c.revoked_at is null
                        for update of c
                        """)
                .setParameter("hash", keyed.kept(code))
                .setParameter("kind", kind)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(found -> (Object[]) found)
                .map(found -> new Row(
                        (UUID) found[0],
                        (byte[]) found[1],
                        (Integer) found[2],
                        (Instant) found[3],
                        (Instant) found[4],
                        (Integer) found[5]));
    }

    /** Whether the code is this notice's: it is now, or was already. */
    private boolean isKept(
            String code, String kind, UUID notice, UUID invitation, Optional<Integer> birthYear, Instant until) {
        byte[] hash = keyed.kept(code);
        database.createNativeQuery("""
                        insert into short_code (hash, kind, notice, invitation, fact, wrong, wrong_since, expires_at)
                        values (:hash, :kind, :notice, :invitation, cast(:fact as bytea), 0, to_timestamp(0), :until)
                        on conflict do nothing
                        """)
                .setParameter("hash", hash)
                .setParameter("kind", kind)
                .setParameter("notice", notice)
                .setParameter("invitation", invitation)
                .setParameter(
                        "fact", birthYear.map(year -> keyed.fact(code, year)).orElse(null))
                .setParameter("until", until)
                .executeUpdate();
        return !database.createNativeQuery(
                        "select 1 from short_code where hash = :hash and notice = :notice and revoked_at is null")
                .setParameter("hash", hash)
                .setParameter("notice", notice)
                .getResultList()
                .isEmpty();
    }
}
