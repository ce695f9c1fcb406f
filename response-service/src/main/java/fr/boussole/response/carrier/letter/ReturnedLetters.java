package fr.boussole.response.carrier.letter;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.carrier.DeliveryReport;
import fr.boussole.response.carrier.Reporting;
import fr.boussole.response.code.Codes;
import fr.boussole.response.code.ShortCode;
import fr.boussole.response.link.Link;
import fr.boussole.response.link.Links;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.security.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes down letters that came back because nobody of that name lives there: letters reach this person no more until their contact
 * is corrected, and the next channel goes on. A letter is known by its code, typed, or by its link, scanned. Told twice, it counts
 * once.
 */
@ApplicationScoped
public class ReturnedLetters {

    /** Letters that are told at once. */
    public static final int MOST = 500;

    /** Characters of a link, with room to spare. */
    public static final int LONGEST = 400;

    static final String REASON = "unknown-address";
    private static final String LINK = "/r/";

    private static final String SEEN = """
            select l.notice, e.id, e.organisation, l.returned_at is not null
            from letter l join invitation i on i.id = l.invitation join episode e on e.id = i.episode
            where (l.notice = :id or l.invitation = :id) and (:everything or e.organisation in (select subtree(:root)))
            order by l.notice desc limit 1 for update of l
            """;

    private final EntityManager database;
    private final Codes codes;
    private final Links links;
    private final Reporting reporting;
    private final Audit audit;
    private final Clock clock;

    ReturnedLetters(EntityManager database, Codes codes, Links links, Reporting reporting, Audit audit, Clock clock) {
        this.database = database;
        this.codes = codes;
        this.links = links;
        this.reporting = reporting;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of telling that one letter came back. */
    public enum Outcome {
        NOTED,
        /** It had been told before: nothing has changed. */
        NOTED_BEFORE,
        /** No letter that whoever tells may see bears it. */
        UNKNOWN
    }

    /**
     * One letter.
     *
     * @param letter what was typed or scanned
     * @param episode whose letter it was; empty when it is unknown
     */
    public record Returned(String letter, Outcome outcome, Optional<String> episode) {}

    /** Each in a transaction of its own: one that is unknown stops none of the others. */
    public List<Returned> take(List<String> letters, Scope.View view) {
        return letters.stream()
                .map(letter -> QuarkusTransaction.requiringNew().call(() -> take(letter, view)))
                .toList();
    }

    private Returned take(String letter, Scope.View view) {
        Optional<Seen> seen = id(letter.strip()).flatMap(id -> seen(id, view));
        Outcome outcome = seen.map(found -> found.isReturned() ? Outcome.NOTED_BEFORE : note(found))
                .orElse(Outcome.UNKNOWN);
        return new Returned(letter, outcome, seen.map(Seen::episode));
    }

    private record Seen(UUID notice, String episode, String organisation, boolean isReturned) {}

    /** Of the letter, by its code, or of the invitation that its link opens. */
    private Optional<UUID> id(String letter) {
        int link = letter.lastIndexOf(LINK);
        if (link < 0) {
            return ShortCode.typed(letter).flatMap(codes::notice);
        }
        String token = letter.substring(link + LINK.length()).split("[?#/]", 2)[0];
        Link read = links.read(token, clock.instant());
        return read instanceof Link.Valid valid
                ? Optional.of(valid.invitation())
                : read instanceof Link.Expired expired ? Optional.of(expired.invitation()) : Optional.empty();
    }

    private Optional<Seen> seen(UUID id, Scope.View view) {
        List<?> rows = database.createNativeQuery(SEEN)
                .setParameter("id", id)
                .setParameter("everything", view.everything())
                .setParameter("root", view.root())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Seen((UUID) row[0], (String) row[1], (String) row[2], (Boolean) row[3]));
    }

    private Outcome note(Seen letter) {
        Instant now = clock.instant();
        database.createNativeQuery("update letter set returned_at = ?2 where notice = ?1")
                .setParameter(1, letter.notice())
                .setParameter(2, now)
                .executeUpdate();
        audit.write(
                "letter-returned",
                letter.episode(),
                letter.organisation(),
                Map.of("notice", letter.notice().toString()));
        reporting.tell(
                Channel.LETTER, letter.notice(), new DeliveryReport(DeliveryReport.Outcome.BOUNCED_HARD, now, REASON));
        return Outcome.NOTED;
    }
}
