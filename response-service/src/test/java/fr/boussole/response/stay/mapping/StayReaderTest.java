package fr.boussole.response.stay.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.json.ExactJson;
import fr.boussole.response.Paths;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.admission.Statement;
import fr.boussole.response.enrolment.LeftOut;
import fr.boussole.response.invitation.CancelReason;
import fr.boussole.response.pathway.Pathway;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StayReaderTest {

    static final String MAPPING = """
            {"charset": "windows-1252", "separator": ";", "dates": ["dd/MM/yyyy", "yyyy-MM-dd HH:mm"],
             "reference": "SEJOUR", "patient": "IPP", "pathway": {"column": "FILIERE", "codes": {"PTH": "hip"}},
             "finess": "FINESS", "unit": "UF", "units": {"1203": "tilleuls-hip"},
             "events": {"operation": "INTERV", "discharge": "SORTIE"}, "order": ["operation", "discharge"],
             "age": "AGE", "birthDate": "DDN", "sex": {"column": "SEXE", "codes": {"1": "M", "2": "F"}},
             "attributes": {"surgery": {"column": "TYPE", "codes": {"P": "primary"}}},
             "contact": {"name": ["PRENOM", "NOM"], "email": "MAIL", "telephone": "TEL", "address": ["ADR", ["CP", "VILLE"]],
                         "language": {"constant": "fr"}},
             "exclusions": [
               {"code": "died", "as": "DECEASED", "when": [{"column": "MODE", "in": ["9"]}]},
               {"code": "minor", "as": "EXCLUDED", "when": [{"youngerThan": 18}]},
               {"code": "refused", "as": "REFUSED", "pathways": ["hip"], "when": [{"column": "NON", "empty": false}]},
               {"code": "no-contact", "when": [{"unreachable": true}]}]}""";

    private static final List<String> HEADER = List.of(
            "SEJOUR", "IPP", "FILIERE", "FINESS", "UF", "INTERV", "SORTIE", "AGE", "DDN", "SEXE", "TYPE", "PRENOM",
            "NOM", "MAIL", "TEL", "ADR", "CP", "VILLE", "MODE", "NON");
    private static final String ROW =
            "S1;88;PTH;990000001;1203;02/03/2026;2026-03-06 11:30;;14/07/1951;2;P;Camille;Exemple;"
                    + "camille@example.org;;3 rue du Moulin;35000;Rennes;8;";

    private final StayMapping mapping =
            StayMappingJson.read(ExactJson.read(MAPPING)).mapping();

    @Test
    void a_hospital_s_own_row_becomes_what_the_api_would_take() {
        var read = read(ROW);

        assertThat(read.faults()).isEmpty();
        Statement said = read.candidate().statement();
        assertThat(said.establishmentReference()).isEqualTo("S1");
        assertThat(said.pathway()).isEqualTo("hip");
        assertThat(said.organisation()).isEqualTo("tilleuls-hip");
        assertThat(said.anchorDate()).isEqualTo("2026-03-02");
        assertThat(said.anchors()).containsOnly(java.util.Map.entry("discharge", "2026-03-06"));
        assertThat(said.ageBand()).isEqualTo("70-79");
        assertThat(said.sex()).isEqualTo("F");
        assertThat(said.attributes()).containsOnly(java.util.Map.entry("surgery", "primary"));
        assertThat(read.candidate().patientReference()).isEqualTo("88");
        var contact = read.candidate().contacts().get("PATIENT");
        assertThat(contact.name()).isEqualTo("Camille Exemple");
        assertThat(contact.address()).containsExactly("3 rue du Moulin", "35000 Rennes");
        assertThat(contact.language()).isEqualTo("fr");
        assertThat(contact.birthYear()).matches("19[0-9]{2}");
        assertThat(read.candidate().leftOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "02/03/2026, 31/02/2026, INTERV",
        ";1203;, ;77;, UF",
        ";PTH;, ;XX;, FILIERE",
        "14/07/1951, 14/07/1851, DDN",
        "14/07/1951;2, 14/07/1951;3, SEXE",
        ";P;Camille, ;Z;Camille, TYPE"
    })
    void what_is_wrong_is_said_by_its_column_and_not_repeated(String right, String wrong, String column) {
        var read = read(ROW.replace(right, wrong));

        assertThat(read.faults()).extracting(Reading.Fault::pointer).containsExactly(column);
        assertThat(read.faults().get(0).message()).doesNotContain(wrong.replace(";", ""));
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_said_at_once() {
        var read =
                read(ROW.replace("02/03/2026", "soon").replace(";1203;", ";77;").replace(";2;P", ";9;P"));

        assertThat(read.faults()).extracting(Reading.Fault::pointer).containsExactlyInAnyOrder("INTERV", "UF", "SEXE");
    }

    @Test
    void without_a_unit_the_finess_tells_the_establishment() {
        assertThat(read(ROW.replace(";1203;", ";;")).candidate().statement().organisation())
                .isEqualTo("tilleuls");
        assertThat(read(ROW.replace("990000001;1203;", "980000009;;")).faults())
                .extracting(Reading.Fault::pointer)
                .containsExactly("UF");
    }

    @Test
    void a_finess_that_the_sender_does_not_see_is_refused_whatever_the_unit() {
        assertThat(read(ROW.replace("990000001", "980000009")).faults())
                .extracting(Reading.Fault::pointer)
                .containsExactly("FINESS");
    }

    @Test
    void nobody_leaves_before_they_were_operated_where_the_hospital_says_so() {
        assertThat(read(ROW.replace("2026-03-06 11:30", "2026-03-01 11:30")).faults())
                .containsExactly(new Reading.Fault("SORTIE", "This date is before that of INTERV"));
        assertThat(read(ROW.replace("2026-03-06 11:30", "2026-03-02 23:59")).faults())
                .isEmpty();
        assertThat(read(ROW.replace("2026-03-06 11:30", "")).faults()).isEmpty();
    }

    @Test
    void an_order_names_events_that_have_a_column() {
        assertThat(StayMappingJson.read(ExactJson.read(MAPPING.replace("[\"operation\", ", "[\"admission\", ")))
                        .faults())
                .extracting(Reading.Fault::pointer)
                .containsExactly("/order/0");
    }

    @Test
    void an_age_is_read_where_no_birth_date_is_told() {
        assertThat(read(ROW.replace(";;14/07/1951;", ";93;;"))
                        .candidate()
                        .statement()
                        .ageBand())
                .isEqualTo("90+");
        assertThat(read(ROW.replace(";;14/07/1951;", ";old;;")).faults())
                .extracting(Reading.Fault::pointer)
                .containsExactly("AGE");
    }

    @Test
    void the_first_exclusion_that_applies_says_why_someone_is_left_out() {
        assertThat(leftOut(ROW.replace(";8;", ";9;"))).isEqualTo(new LeftOut("died", CancelReason.DECEASED));
        assertThat(leftOut(ROW.replace("14/07/1951", "14/07/2010")))
                .isEqualTo(new LeftOut("minor", CancelReason.EXCLUDED));
        assertThat(leftOut(ROW + "O")).isEqualTo(new LeftOut("refused", CancelReason.REFUSED));
        assertThat(leftOut(ROW.replace("camille@example.org", "").replace("3 rue du Moulin;35000;Rennes", ";;")))
                .isEqualTo(new LeftOut("no-contact", CancelReason.NOT_ENROLLED));
    }

    @Test
    void a_row_of_another_length_than_the_header_is_refused() {
        assertThat(read(ROW + ";").faults()).extracting(Reading.Fault::pointer).containsExactly("");
    }

    @Test
    void a_file_without_a_column_of_the_mapping_is_told_which() {
        var reader = new StayReader(
                mapping, HEADER.subList(1, HEADER.size() - 1), id -> Optional.empty(), id -> Optional.empty());

        assertThat(reader.missing()).containsExactly("NON", "SEJOUR");
    }

    @Test
    void a_fault_of_what_was_read_is_told_by_its_column_too() {
        var reader = reader();

        assertThat(reader.column("/anchorDate", "hip")).isEqualTo("INTERV");
        assertThat(reader.column("/contacts/PATIENT/email", "hip")).isEqualTo("MAIL");
        assertThat(reader.column("/establishmentReference", "hip")).isEqualTo("SEJOUR");
        assertThat(reader.column("/attributes/surgery", "hip")).isEqualTo("TYPE");
        assertThat(reader.column("/pathway", "hip")).isEqualTo("FILIERE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"charset\": \"klingon\"}",
                "{\"separator\": \"ab\"}",
                "{\"dates\": [\"bbb{\"]}",
                "{\"nothing\": 1}",
                "{\"exclusions\": [{\"code\": \"Ü\", \"when\": []}]}",
                "{\"exclusions\": [{\"code\": \"a\", \"when\": [{\"x\": 1}]}]}",
                "{\"exclusions\": [{\"code\": \"a\", \"as\": \"STOPPED\", \"when\": [{\"youngerThan\": 1}]}]}",
                "{\"pathway\": {\"column\": \"A\", \"constant\": \"b\"}}",
                "[]",
                "{\"events\": 3}"
            })
    void a_mapping_that_cannot_be_used_is_refused(String json) {
        assertThat(StayMappingJson.read(ExactJson.read(json)).faults()).isNotEmpty();
    }

    @Test
    void a_mapping_says_all_that_is_wrong_with_it_at_its_place() {
        var faults = StayMappingJson.read(ExactJson.read(
                        "{\"charset\":\"x y\",\"unit\":\"UF\",\"exclusions\":[{\"code\":\"a\",\"as\":\"B\"}]}"))
                .faults();

        assertThat(faults)
                .extracting(Reading.Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/charset",
                        "/reference",
                        "/pathway",
                        "/exclusions/0/as",
                        "/exclusions/0/when",
                        "/events",
                        "/units");
    }

    private LeftOut leftOut(String row) {
        return read(row).candidate().leftOut().orElseThrow();
    }

    private StayReader.Read read(String row) {
        return reader().read(Arrays.asList(row.split(";", -1)));
    }

    private StayReader reader() {
        Pathway hip = Paths.hip();
        return new StayReader(
                mapping,
                HEADER,
                id -> Optional.of(hip).filter(known -> known.id().equals(id)),
                finess -> Optional.of("tilleuls").filter(known -> finess.equals("990000001")));
    }
}
