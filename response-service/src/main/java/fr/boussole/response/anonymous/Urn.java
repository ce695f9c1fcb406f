package fr.boussole.response.anonymous;

import fr.boussole.response.contact.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Takes what was sent in the transaction that says who has answered, so that nothing acknowledged is ever lost; sealed, so that what lies
 * beside it tells nothing. It is opened only when enough lie in it, and all at once.
 */
@ApplicationScoped
public class Urn {

    private static final String WITHIN = """
            pathway = :pathway and pathway_version = :version and step = :step and organisation = :organisation
            and questionnaire = :questionnaire and mode = :mode
            """;

    private final EntityManager database;
    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();

    Urn(EntityManager database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** @param answers the QuestionnaireResponse as JSON text; nothing in it but the answers may tell whose it is */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cast(Lot lot, String answers) {
        UUID id = UUID.randomUUID();
        Sealing.Sealed sealed = sealing.seal(Envelope.of(answers), about(id));
        database.createNativeQuery("""
                        insert into ballot
                            (id, pathway, pathway_version, step, organisation, questionnaire, mode, sealed, key)
                        values (:id, :pathway, :version, :step, :organisation, :questionnaire, :mode, :sealed, :key)
                        """)
                .setParameter("id", id)
                .setParameter("pathway", lot.pathway())
                .setParameter("version", lot.pathwayVersion())
                .setParameter("step", lot.step())
                .setParameter("organisation", lot.organisation())
                .setParameter("questionnaire", lot.questionnaire())
                .setParameter("mode", lot.mode())
                .setParameter("sealed", sealed.bytes())
                .setParameter("key", sealed.key())
                .executeUpdate();
    }

    /** Those in which at least so many lie. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Lot> full(int atLeast) {
        List<?> rows =
                database.createNativeQuery("""
                        select pathway, pathway_version, step, organisation, questionnaire, mode from ballot
                        group by 1, 2, 3, 4, 5, 6 having count(*) >= :least
                        order by 1, 2, 3, 4, 5, 6
                        """).setParameter("least", atLeast).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Lot(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String)
                                row[5]))
                .toList();
    }

    /** Empties one, and gives what was in it in an order that nothing determines; nothing, if another instance has been there before. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> empty(Lot lot, int atLeast) {
        List<?> rows = database.createNativeQuery("select id, sealed, key from ballot where " + WITHIN + " for update")
                .setParameter("pathway", lot.pathway())
                .setParameter("version", lot.pathwayVersion())
                .setParameter("step", lot.step())
                .setParameter("organisation", lot.organisation())
                .setParameter("questionnaire", lot.questionnaire())
                .setParameter("mode", lot.mode())
                .getResultList();
        if (rows.size() < atLeast) {
            return List.of();
        }
        List<String> ballots = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            UUID id = (UUID) row[0];
            ids.add(id);
            ballots.add(sealing.open(new Sealing.Sealed((byte[]) row[1], (String) row[2]), about(id))
                    .stripTrailing());
        }
        database.createNativeQuery("delete from ballot where id in (:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        Collections.shuffle(ballots, random);
        return ballots;
    }

    static String about(UUID ballot) {
        return "ballot/" + ballot;
    }
}
