package fr.boussole.response.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.admission.Reading;
import fr.boussole.response.contact.Contact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactReadingTest {

    private final List<Reading.Fault> faults = new ArrayList<>();

    @Test
    void a_contact_is_kept_as_it_can_be_used() {
        Contact contact = read(new ContactStatement(
                "Camille Exemple", "camille@example.org", "06 39 98 12 34", List.of(" 3 rue du Moulin ", ""), "fr-fr"));

        assertThat(faults).isEmpty();
        assertThat(contact.telephone()).contains("+33639981234");
        assertThat(contact.address()).containsExactly("3 rue du Moulin");
        assertThat(contact.language()).contains("fr-FR");
    }

    @ParameterizedTest
    @CsvSource({"+32 470 12 34 56, +32470123456", "0033639981234, +33639981234", "01.40.20.50.50, +33140205050"})
    void a_telephone_number_is_read_as_people_write_it(String said, String kept) {
        assertThat(read(telephone(said)).telephone()).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "06 39 98 12", "soon", "06 39 98 12 34 56 78"})
    void what_cannot_be_called_is_refused_without_repeating_it(String said) {
        read(telephone(said));

        assertThat(faults).extracting(Reading.Fault::pointer).containsExactly("/contact/telephone");
        assertThat(faults.get(0).message()).doesNotContain("“" + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camille",
                "camille@",
                "@example.org",
                "camille@localhost",
                "a b@example.org",
                "camille@example.org\nBcc: x@example.org",
                "Camille <camille@example.org>"
            })
    void what_cannot_be_written_to_is_refused(String said) {
        read(new ContactStatement("", said, "", List.of(), ""));

        assertThat(faults).extracting(Reading.Fault::pointer).contains("/contact/email");
    }

    @Test
    void of_a_birth_only_the_year_is_kept() {
        ContactStatement said = new ContactStatement("", "camille@example.org", "", List.of(), "");

        assertThat(read(said.bornOn(Optional.of(LocalDate.of(1948, 7, 14)))).birthYear())
                .contains(1948);
        assertThat(read(said.bornOn(Optional.empty())).birthYear()).isEmpty();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"48", "1748", "19481", "mille"})
    void what_is_no_year_of_birth_is_refused(String said) {
        read(new ContactStatement("", "camille@example.org", "", List.of(), "", said));

        assertThat(faults).extracting(Reading.Fault::pointer).containsExactly("/contact/birthYear");
    }

    @Test
    void a_name_alone_reaches_nobody() {
        read(new ContactStatement("Camille", "", "", List.of(), "fr"));

        assertThat(faults).extracting(Reading.Fault::pointer).containsExactly("/contact");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        read(new ContactStatement("x".repeat(101), "none", "none", Collections.nCopies(7, "line"), "not a language"));

        assertThat(faults)
                .extracting(Reading.Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/contact/name",
                        "/contact/email",
                        "/contact/telephone",
                        "/contact/language",
                        "/contact/address");
    }

    @Test
    void nothing_of_it_shows_in_a_log() {
        ContactStatement said = new ContactStatement("Camille", "camille@example.org", "", List.of("x"), "fr");

        assertThat(said.toString()).doesNotContain("amille");
    }

    private static ContactStatement telephone(String said) {
        return new ContactStatement("", "", said, List.of(), "");
    }

    private Contact read(ContactStatement said) {
        return new ContactReading("/contact", faults).read(said);
    }
}
