package fr.boussole.response.dispatch;

import fr.boussole.response.Forms;
import fr.boussole.response.Region;
import fr.boussole.response.admission.Admission;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.enrolment.Enrolled;
import fr.boussole.response.enrolment.Enrolment;
import fr.boussole.response.enrolment.Newcomer;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.security.Scope;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A unit that enrols people on pathways with channels, and tells how they can be reached. */
@ApplicationScoped
class Ward {

    static final Contact EVERY_WAY = new Contact(
            Optional.of("Camille Martin"),
            Optional.of("camille@example.org"),
            Optional.of("+33612345678"),
            List.of("1 rue des Tilleuls", "44000 Nantes"),
            Optional.of("fr"));

    private static final Scope.View EVERYTHING = new Scope.View(true, "");

    private final Region region;
    private final Enrolment enrolment;
    private final Catalogue catalogue;
    private final Places places;
    private final AgroalDataSource database;

    Ward(Region region, Enrolment enrolment, Catalogue catalogue, Places places, AgroalDataSource database) {
        this.region = region;
        this.enrolment = enrolment;
        this.catalogue = catalogue;
        this.places = places;
        this.database = database;
    }

    /** Publishes a pathway; its id. */
    String pathway(String zone, String steps) {
        region.publish();
        String pathway = "asked-" + Ids.next();
        region.send("boussole.pathways", pathway + "|1", """
                {"id":"%s","version":"1","publishedAt":"2020-01-01T00:00:00Z","title":{"fr":"Hanche","en":"Hip"},"zone":"%s",
                 "anchor":{"code":"operation","title":{"fr":"Opération"}},"steps":[%s]}
                """.formatted(pathway, zone, steps));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> catalogue.pathway(pathway, "1").isPresent());
        return pathway;
    }

    /** One step; its reminders as JSON strings, its channels by their names. */
    static String step(String id, String offset, String from, String to, String reminders, String channels) {
        return """
                {"id":"%s","phase":"AFTER","questionnaire":"%s","offset":"%s","windowFrom":"%s","windowTo":"%s",
                 "reminders":[%s],"channels":[%s]}""".formatted(id, Forms.after("1").canonical(), offset, from, to, reminders, channels);
    }

    String enrol(String pathway, LocalDate operation, Contact contact) {
        return enrol(pathway, "P-" + Ids.next(), operation, contact);
    }

    /** The episode of a person, enrolled now. */
    String enrol(String pathway, String reference, LocalDate operation, Contact contact) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Newcomer newcomer = new Newcomer(
                    "ward-of-" + reference.replaceAll("[^A-Za-z0-9]", ""),
                    Optional.empty(),
                    new Admission(reference, pathway, Region.UNIT, operation, Map.of(), "70-79", "F", Map.of()),
                    catalogue.currentPathway(pathway).orElseThrow(),
                    places.find(Region.UNIT, EVERYTHING).orElseThrow(),
                    Map.of("PATIENT", contact),
                    Optional.empty());
            return ((Enrolled.Kept) enrolment.enrol(newcomer, EVERYTHING)).episode().id;
        });
    }

    Invitation invitation(String episode, String step) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Invitation.of(episode, step).orElseThrow());
    }

    List<Dispatch> dispatches(UUID invitation) {
        return QuarkusTransaction.requiringNew().call(() -> Dispatch.of(invitation));
    }

    /** The values of the first column. */
    List<Object> column(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<Object> values = new ArrayList<>();
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        values.add(rows.getObject(1));
                    }
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
