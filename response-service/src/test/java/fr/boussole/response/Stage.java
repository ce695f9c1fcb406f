package fr.boussole.response;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.link.Links;
import fr.boussole.response.schedule.Due;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Sets a scene for tests: organisations, published forms, a pathway of one or two steps, an invited patient. */
@ApplicationScoped
public class Stage {

    public static final String UNIT_A = "hospital-a-orthopaedics";
    public static final String UNIT_B = "hospital-b-surgery";
    private static final LocalDate ANCHOR = LocalDate.of(2026, 3, 2);

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Links links;

    Stage(AgroalDataSource database, ObjectMapper json, Links links) {
        this.database = database;
        this.json = json;
        this.links = links;
    }

    /** An invited patient: the invitation, its episode, and the token of its link. */
    public record Scene(String episode, UUID invitation, String token) {

        public String link() {
            return "/r/" + token;
        }
    }

    /** A patient of hospital A, invited to one step that asks this form. */
    @Transactional
    public Scene asking(FormDefinition form) {
        return at(UNIT_A, form);
    }

    @Transactional
    public Scene at(String unit, FormDefinition form) {
        published(form);
        String pathway = pathway("one-" + Ids.next(), """
                [{"id":"before","phase":"BEFORE","questionnaire":"%s","respondent":"PATIENT"}]
                """.formatted(form.canonical()));
        return invited(episode(pathway, unit), "before");
    }

    /** A patient invited to the second of two steps, which carries answers of the first; the first is not answered yet. */
    @Transactional
    public Map<String, Scene> twoSteps(FormDefinition before, FormDefinition after, String carried) {
        published(before);
        published(after);
        String pathway = pathway("two-" + Ids.next(), """
                [{"id":"before","phase":"BEFORE","questionnaire":"%s","respondent":"PATIENT"},
                 {"id":"after","phase":"AFTER","questionnaire":"%s","respondent":"PATIENT",
                  "carries":[{"step":"before","linkIds":["%s"]}]}]
                """.formatted(before.canonical(), after.canonical(), carried));
        String episode = episode(pathway, UNIT_A);
        return Map.of("before", invited(episode, "before"), "after", invited(episode, "after"));
    }

    /** Patients invited to one step of one pathway at one unit; {@code more} are members of the step, after a comma. */
    @Transactional
    public List<Scene> many(int count, FormDefinition form, String more) {
        published(form);
        String pathway = pathway("many-" + Ids.next(), """
                [{"id":"after","phase":"AFTER","questionnaire":"%s","respondent":"PATIENT"%s}]
                """.formatted(form.canonical(), more));
        return IntStream.range(0, count)
                .mapToObj(each -> invited(episode(pathway, UNIT_A), "after"))
                .toList();
    }

    /** A patient of hospital A, in whose answers something is watched for; the form is scored by these scales. */
    @Transactional
    public Scene watching(FormDefinition form, String scales, String alerts) {
        scored(form, scales);
        return invited(
                episode(pathway("watched-" + Ids.next(), """
                [{"id":"before","phase":"BEFORE","title":{"fr":"Avant"},"questionnaire":"%s","respondent":"PATIENT","alerts":%s}]
                """.formatted(form.canonical(), alerts)), UNIT_A), "before");
    }

    /** A patient of hospital A, on a pathway that looks at the change of one of these scales. */
    @Transactional
    public Scene changing(FormDefinition form, String scales, String changed) {
        scored(form, scales);
        return invited(
                episode(pathway("changing-" + Ids.next(), """
                [{"id":"before","phase":"BEFORE","title":{"fr":"Avant"},"questionnaire":"%s","respondent":"PATIENT"}],
                "changes":[{"scale":"%s","from":"before","to":"after"}]
                """.formatted(form.canonical(), changed)), UNIT_A), "before");
    }

    private void scored(FormDefinition form, String scales) {
        published(form);
        execute(
                "update questionnaire set message = message || jsonb_build_object('scales', ?::jsonb) where url = ? and version = ?",
                scales,
                form.url(),
                form.version());
    }

    /** A token whose time is over. */
    public String expired(UUID invitation) {
        return links.sign(invitation, Instant.now().minusSeconds(5));
    }

    private Scene invited(String episode, String step) {
        Invitation invitation = Invitation.planned(
                episode,
                new Due(step, ANCHOR, ANCHOR.minusDays(90), ANCHOR.plusDays(90), ANCHOR, ANCHOR.plusDays(90)),
                Instant.now());
        invitation.persist();
        return new Scene(
                episode, invitation.id, links.sign(invitation.id, Instant.now().plus(Duration.ofDays(30))));
    }

    private String episode(String pathway, String unit) {
        organisations();
        Episode episode = new Episode();
        episode.id = Ids.next().toString();
        episode.version = 1;
        episode.pathway = pathway;
        episode.pathwayVersion = "1";
        episode.organisation = unit;
        episode.anchorDate = ANCHOR;
        episode.ageBand = "70-79";
        episode.sex = "F";
        episode.createdAt = Instant.now();
        episode.persist();
        return episode.id;
    }

    private void organisations() {
        execute("""
                insert into organisation (id, parent, type, name, closed, received_at) values
                ('hospital-a', null, 'ESTABLISHMENT', 'Hôpital des Tilleuls', false, now()),
                ('hospital-a-orthopaedics', 'hospital-a', 'UNIT', 'Orthopédie, Hôpital des Tilleuls', false, now()),
                ('hospital-b', null, 'ESTABLISHMENT', 'Clinique du Port', false, now()),
                ('hospital-b-surgery', 'hospital-b', 'UNIT', 'Chirurgie, Clinique du Port', false, now())
                on conflict do nothing""");
    }

    private String pathway(String id, String steps) {
        execute("""
                insert into pathway (id, version, published_at, message, received_at)
                values (?, '1', now(), ?::jsonb, now())""", id, """
                {"id":"%s","version":"1","publishedAt":"2026-01-01T00:00:00Z","title":{"fr":"Hanche"},
                 "zone":"Europe/Paris","anchor":{"code":"surgery","title":{"fr":"Opération"}},"steps":%s}
                """.formatted(id, steps));
        return id;
    }

    private void published(FormDefinition form) {
        ObjectNode message = json.createObjectNode();
        message.set("form", FormJson.write(form));
        execute("""
                insert into questionnaire (url, version, message, received_at)
                values (?, ?, ?::jsonb, now()) on conflict do nothing""", form.url(), form.version(), message.toString());
    }

    private void execute(String sql, String... parameters) {
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
}
