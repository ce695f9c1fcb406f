package fr.boussole.response.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.response.identity.Ids;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * Writes what the signed-in person, or the patient, did in the transaction in which they did it. Details are codes and dates: never a contact, an
 * answer or another fact that names a patient.
 */
@RequestScoped
public class Audit {

    /** Who did it, when it was done by the person themselves, who signs in nowhere. */
    public static final String THE_PERSON = "patient";

    private final EntityManager database;
    private final SecurityIdentity identity;
    private final Clock clock;

    Audit(EntityManager database, SecurityIdentity identity, Clock clock) {
        this.database = database;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * @param deed a code in the past tense, such as {@code contact-corrected}
     * @param episode the pseudonym that it was done to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(String deed, String episode, String organisation, Map<String, String> detail) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        detail.forEach(json::put);
        database.createNativeQuery("""
                        insert into audit (id, at, who, deed, episode, organisation, detail)
                        values (:id, :at, :who, :deed, :episode, :organisation, cast(:detail as jsonb))
                        """)
                .setParameter("id", Ids.next())
                .setParameter("at", clock.instant())
                .setParameter(
                        "who",
                        identity.isAnonymous()
                                ? THE_PERSON
                                : identity.getPrincipal().getName())
                .setParameter("deed", deed)
                .setParameter("episode", episode)
                .setParameter("organisation", organisation)
                .setParameter("detail", json.toString())
                .executeUpdate();
    }
}
