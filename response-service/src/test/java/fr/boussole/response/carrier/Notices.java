package fr.boussole.response.carrier;

import fr.boussole.form.definition.Text;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.identity.Ids;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Notices for tests. */
public final class Notices {

    public static final String EMAIL = "zoe.martin@exemple.fr";

    private Notices() {}

    public static Notice to(Contact contact) {
        return to(contact, 0);
    }

    public static Notice to(Contact contact, int reminder) {
        return new Notice(
                Ids.next(),
                Ids.next(),
                "q3Zr0vX1m9Kc2LwB7tYdUe5a",
                contact,
                "tilleuls-hip",
                "Orthopédie, Hôpital des Tilleuls",
                Text.both("Prothèse de hanche", "Hip replacement"),
                Text.both("Six mois après", "Six months after"),
                URI.create("https://avis.exemple.fr/r/AZwbLnpAfBKOIUsfnTwqcAAAAABo5AAAAAAAAAAAAAAAAAAAAAAAAAAA"),
                URI.create("https://avis.exemple.fr/stop/0123456789abcdef"),
                URI.create("https://avis.exemple.fr/rights/0123456789abcdef"),
                LocalDate.of(2026, 3, 12),
                ZoneId.of("Europe/Paris"),
                reminder);
    }

    public static Contact contact(String language) {
        return new Contact(
                Optional.of("Zoé Martin"),
                Optional.of(EMAIL),
                Optional.of("+33612345678"),
                List.of("12 rue de l’Église", "44000 NANTES"),
                Optional.of(language));
    }
}
