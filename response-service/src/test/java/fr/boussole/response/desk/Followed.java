package fr.boussole.response.desk;

import fr.boussole.response.contact.Contact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.identity.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets a scene for the desk: a region with two hospitals, a pathway of two steps, and people who stand somewhere on it. */
@ApplicationScoped
public class Followed {

    public static final String REGION = "desk-region";
    public static final String HOSPITAL = "desk-hospital";
    public static final String UNIT = "desk-surgery";
    public static final String OTHER_UNIT = "desk-medicine";
    public static final String FOREIGN_HOSPITAL = "desk-foreign";
    public static final String FOREIGN_UNIT = "desk-foreign-surgery";
    public static final String PATHWAY = "desk-hip";

    private final AgroalDataSource database;
    private final Contacts contacts;

    Followed(AgroalDataSource database, Contacts contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    /** The places and the pathway, without anyone on it. */
    public void nobody() {
        execute("""
                insert into organisation (id, parent, type, name, closed, received_at) values
                ('desk-region', null, 'REGION', 'Région du Pupitre', false, now()),
                ('desk-hospital', 'desk-region', 'ESTABLISHMENT', 'Hôpital du Pupitre', false, now()),
                ('desk-surgery', 'desk-hospital', 'UNIT', 'Chirurgie du Pupitre', false, now()),
                ('desk-medicine', 'desk-hospital', 'UNIT', 'Médecine du Pupitre', false, now()),
                ('desk-foreign', 'desk-region', 'ESTABLISHMENT', 'Clinique voisine', false, now()),
                ('desk-foreign-surgery', 'desk-foreign', 'UNIT', 'Chirurgie voisine', false, now())
                on conflict do nothing""");
        execute("""
                insert into pathway (id, version, published_at, message, received_at) values ('desk-hip', '1', now(), '
                {"id":"desk-hip","version":"1","publishedAt":"2026-01-01T00:00:00Z","title":{"fr":"Prothèse de hanche"},"zone":"Europe/Paris",
                 "anchors":[{"code":"surgery","title":{"fr":"Opération"}},{"code":"discharge","title":{"fr":"Sortie"}}],
                 "anchor":{"code":"surgery","title":{"fr":"Opération"}},
                 "steps":[{"id":"before","phase":"BEFORE","title":{"fr":"Avant l’opération"},"questionnaire":"urn:desk|1","respondent":"PATIENT"},
                          {"id":"after","phase":"AFTER","title":{"fr":"Six mois après"},"questionnaire":"urn:desk|1","respondent":"PATIENT",
                           "offset":"P6M","windowFrom":"-P45D","windowTo":"P45D","channels":["EMAIL","TELEPHONE"]}]}'::jsonb, now())
                on conflict do nothing""");
        execute("delete from episode where pathway = 'desk-hip'");
    }

    /** Someone at a unit whose steps are both cancelled, until they are given others. */
    @Transactional
    public String person(String unit, String name) {
        String episode = person(unit);
        contacts.keep(
                episode,
                "PATIENT",
                new Contact(
                        Optional.of(name),
                        Optional.of("someone@example.org"),
                        Optional.of("+33612345678"),
                        List.of(),
                        Optional.of("fr")));
        return episode;
    }

    /** Someone of whom it is not known how to reach them. */
    public String person(String unit) {
        String episode = Ids.next().toString();
        execute("""
                insert into episode (id, version, pathway, pathway_version, organisation, anchor_date, age_band, sex, attributes, created_at)
                values (?, 1, 'desk-hip', '1', ?, current_date, '70-79', 'F', '{}', now())""", episode, unit);
        return episode;
    }

    /** One step of theirs, its status reached some days ago, to be answered from and until days from now. */
    public UUID step(String episode, String step, String status, int reached, int from, int until) {
        UUID id = Ids.next();
        execute(
                """
                insert into invitation (id, episode, step, version, status, at, channel, due_from, due_to, expires_on)
                values (?::uuid, ?, ?, 1, ?, now() - make_interval(days => ?::int), 'EMAIL', ?::date, ?::date, ?::date)""",
                id.toString(),
                episode,
                step,
                status,
                String.valueOf(reached),
                LocalDate.now().plusDays(from).toString(),
                LocalDate.now().plusDays(until).toString(),
                LocalDate.now().plusDays(until).toString());
        return id;
    }

    /** A notice of a step. */
    public void notice(UUID invitation, String channel, String status) {
        execute("""
                insert into dispatch (id, invitation, reminder, channel, due_at, status, handed_at)
                values (?::uuid, ?::uuid, 0, ?, now() - interval '1 hour', ?, now() - interval '1 hour')""", Ids.next().toString(), invitation.toString(), channel, status);
    }

    /** A channel no longer reaches them. */
    public void unreachable(String episode, String channel) {
        execute("""
                insert into unreachable (episode, respondent, channel, reason, at)
                values (?, 'PATIENT', ?, '5.1.1', now() - interval '2 hours')""", episode, channel);
    }

    /** Anything else. */
    public void execute(String sql, String... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first cell of the first row. */
    public String read(String sql, String... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
