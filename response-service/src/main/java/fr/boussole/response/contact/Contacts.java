package fr.boussole.response.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;

/** The contacts of the people who are followed, sealed in the database. Each call joins the transaction under way. */
@ApplicationScoped
public class Contacts {

    private final EntityManager database;
    private final Sealing sealing;
    private final Clock clock;

    Contacts(EntityManager database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Keeps how to reach that respondent, in place of what was known. A channel that had failed them for good may be tried again when
     * anything has changed.
     *
     * @param respondent PATIENT, PROXY, CARER or PROFESSIONAL
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String episode, String respondent, Contact contact) {
        if (of(episode, respondent).filter(contact::equals).isPresent()) {
            return;
        }
        Sealing.Sealed sealed = sealing.seal(ContactJson.write(contact), about(episode, respondent));
        database.createNativeQuery("""
                        insert into contact (episode, respondent, sealed, key, kept_at)
                        values (:episode, :respondent, :sealed, :key, :at)
                        on conflict (episode, respondent)
                        do update set sealed = excluded.sealed, key = excluded.key, kept_at = excluded.kept_at
                        """)
                .setParameter("episode", episode)
                .setParameter("respondent", respondent)
                .setParameter("sealed", sealed.bytes())
                .setParameter("key", sealed.key())
                .setParameter("at", clock.instant())
                .executeUpdate();
        database.createNativeQuery("delete from unreachable where episode = :episode and respondent = :respondent")
                .setParameter("episode", episode)
                .setParameter("respondent", respondent)
                .executeUpdate();
    }

    @Transactional
    public Optional<Contact> of(String episode, String respondent) {
        List<?> rows = database.createNativeQuery(
                        "select sealed, key from contact where episode = ?1 and respondent = ?2")
                .setParameter(1, episode)
                .setParameter(2, respondent)
                .getResultList();
        return rows.stream().findFirst().map(row -> (Object[]) row).map(row -> {
            Sealing.Sealed sealed = new Sealing.Sealed((byte[]) row[0], (String) row[1]);
            return ContactJson.read(sealing.open(sealed, about(episode, respondent)));
        });
    }

    /** All that is known of how to reach the people of these episodes, by episode and respondent. */
    @Transactional
    public Map<String, Map<String, Contact>> of(Collection<String> episodes) {
        List<?> rows = database.createNativeQuery(
                        "select episode, respondent, sealed, key from contact where episode in (?1)")
                .setParameter(1, episodes)
                .getResultList();
        Map<String, Map<String, Contact>> contacts = new HashMap<>();
        rows.stream().map(row -> (Object[]) row).forEach(row -> {
            String episode = (String) row[0];
            String respondent = (String) row[1];
            Sealing.Sealed sealed = new Sealing.Sealed((byte[]) row[2], (String) row[3]);
            contacts.computeIfAbsent(episode, first -> new TreeMap<>())
                    .put(respondent, ContactJson.read(sealing.open(sealed, about(episode, respondent))));
        });
        return contacts;
    }

    /** Keeps how to reach the people of new episodes, by episode and respondent, all at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepFirst(Map<String, Map<String, Contact>> contacts) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into contact (episode, respondent, sealed, key, kept_at) values (?, ?, ?, ?, ?)")) {
                for (var episode : contacts.entrySet()) {
                    for (var contact : episode.getValue().entrySet()) {
                        Sealing.Sealed sealed = sealing.seal(
                                ContactJson.write(contact.getValue()), about(episode.getKey(), contact.getKey()));
                        insert.setString(1, episode.getKey());
                        insert.setString(2, contact.getKey());
                        insert.setBytes(3, sealed.bytes());
                        insert.setString(4, sealed.key());
                        insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }

    /** Forgets all that is known of how to reach the people of an episode, and what was noted when they were called. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String episode) {
        database.createNativeQuery("""
                        update call_attempt set note = ''
                        where note <> '' and call in (
                          select c.notice from call c join invitation i on i.id = c.invitation where i.episode = ?1)
                        """).setParameter(1, episode).executeUpdate();
        database.createNativeQuery("delete from contact where episode = ?1")
                .setParameter(1, episode)
                .executeUpdate();
    }

    static String about(String episode, String respondent) {
        return episode + "/" + respondent;
    }
}
