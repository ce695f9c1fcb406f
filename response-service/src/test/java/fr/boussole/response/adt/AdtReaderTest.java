package fr.boussole.response.adt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.hl7v2.ErrorCode;
import ca.uhn.hl7v2.HL7Exception;
import fr.boussole.response.feed.Moment;
import fr.boussole.response.feed.Passage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdtReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final AdtReader reader = new AdtReader();

    @Test
    void an_admission_tells_of_a_stay() throws HL7Exception {
        var told = read(Messages.of("A01^ADT_A01", "M1", "S1"), Trigger.A01);

        Passage passage = told.passage();
        assertThat(told.saidAt()).isEqualTo(Instant.parse("2026-03-02T07:15:00Z"));
        assertThat(passage.visit()).isEqualTo("S1");
        assertThat(passage.patient()).isEqualTo("4711");
        assertThat(passage.kind()).isEqualTo("I");
        assertThat(passage.unit()).isEqualTo("1203");
        assertThat(passage.service()).isEqualTo("ORTHO");
        assertThat(passage.moments()).isEqualTo(Map.of(Moment.ADMISSION, LocalDate.of(2026, 3, 2)));
        assertThat(passage.birthDate()).contains(LocalDate.of(1951, 7, 14));
        assertThat(passage.sex()).isEqualTo("F");
        assertThat(passage.deceased()).isFalse();
        var contact = passage.contact().orElseThrow();
        assertThat(contact.name()).isEqualTo("Zoé Exemple");
        assertThat(contact.email()).isEqualTo("zoe@example.org");
        assertThat(contact.telephone()).isEqualTo("+33639981234");
        assertThat(contact.address()).containsExactly("3 rue du Moulin", "35000 Rennes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.8"})
    void every_version_is_read(String version) throws HL7Exception {
        var told = read(Messages.of("A01", "M1", "S1").with("MSH", 12, version), Trigger.A01);

        assertThat(told.passage().visit()).isEqualTo("S1");
        assertThat(told.passage().moments()).containsKey(Moment.ADMISSION);
    }

    @ParameterizedTest
    @EnumSource(Trigger.class)
    void every_event_is_read(Trigger trigger) throws HL7Exception {
        var told = read(
                Messages.of(trigger.name(), "M1", "S1")
                        .with("PV1", 45, "20260306")
                        .with("PV2", 8, "20260301")
                        .with("PV2", 9, "20260305"),
                trigger);

        assertThat(told.passage().news()).isEqualTo(trigger.news());
        assertThat(told.passage().moments()).hasSize(4);
    }

    @Test
    void a_segment_of_one_country_or_one_house_is_passed_over() throws HL7Exception {
        var told = read(
                Messages.of("A01", "M1", "S1")
                        .with("ZBE", 1, "MVT-1")
                        .with("ZFP", 1, "1")
                        .with("OBX", 3, "x"),
                Trigger.A01);

        assertThat(told.passage().visit()).isEqualTo("S1");
    }

    @Test
    void the_hospital_s_own_number_goes_before_the_national_one() throws HL7Exception {
        var told = read(
                Messages.of("A01", "M1", "S1")
                        .with("PID", 3, "251076300000000^^^ASIP&1.2.250.1.213.1.4.8&ISO^INS~88120^^^SIH^PI"),
                Trigger.A01);

        assertThat(told.passage().patient()).isEqualTo("88120");
    }

    @ParameterizedTest
    @CsvSource({
        "06 39 98 12 34, '06 39 98 12 34', ''", "^PRN^PH^^^^0199001234~^PRN^CP^^^^0639981234, 0639981234, ''",
        "^NET^X.400^a@example.org, '', a@example.org", "a@example.org^NET^Internet, '', a@example.org"
    })
    void telephones_and_addresses_are_told_apart(String said, String telephone, String email) throws HL7Exception {
        var contact = read(Messages.of("A01", "M1", "S1").with("PID", 13, said), Trigger.A01)
                .passage()
                .contact()
                .orElseThrow();

        assertThat(List.of(contact.telephone(), contact.email())).containsExactly(telephone, email);
    }

    @Test
    void a_death_is_heard() throws HL7Exception {
        assertThat(read(Messages.of("A08", "M1", "S1").with("PID", 30, "Y"), Trigger.A08)
                        .passage()
                        .deceased())
                .isTrue();
        assertThat(read(Messages.of("A08", "M1", "S1").with("PID", 29, "20260303"), Trigger.A08)
                        .passage()
                        .deceased())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "20260302081500, 2026-03-02T07:15:00Z",
        "202603020815+0200, 2026-03-02T06:15:00Z",
        "20260302, 2026-03-01T23:00:00Z",
        "20260302081500.123+0000, 2026-03-02T08:15:00Z",
        "soon, 2026-03-02T12:00:00Z"
    })
    void an_instant_without_a_zone_is_of_here(String said, Instant instant) throws HL7Exception {
        assertThat(read(Messages.of("A01", "M1", "S1").at(said), Trigger.A01).saidAt())
                .isEqualTo(instant);
    }

    @Test
    void what_is_no_segment_is_refused() {
        assertThatThrownBy(() -> reader.read("MSH|^~\\&|A|B|||||ADT^A01|1|P|2.5\rthis is nothing\r", Trigger.A01, NOW)
                        .passage())
                .isInstanceOf(HL7Exception.class);
    }

    @Test
    void a_message_is_read_in_the_charset_that_it_names() {
        String text = Messages.of("A01", "M1", "S1").with("MSH", 18, "8859/15").text();
        byte[] bytes = text.getBytes(Charset.forName("ISO-8859-15"));

        assertThat(Envelope.of(bytes).orElseThrow().text(bytes)).contains(text.strip());
        byte[] wrong = text.replace("8859/15", "UNICODE UTF-8").getBytes(Charset.forName("ISO-8859-15"));
        assertThat(Envelope.of(wrong).orElseThrow().text(wrong)).isEmpty();
        assertThat(Envelope.of("hello".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void an_answer_goes_back_to_who_asked_with_each_fault_in_a_segment() {
        var envelope = Envelope.of(Messages.of("A01", "M1", "S1").text().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        var answer = Acknowledgement.faulty(
                List.of(new Acknowledgement.Fault("PID-13", ErrorCode.DATA_TYPE_ERROR, "No number | at all")));

        String[] segments = answer.write(envelope, "A1", NOW).split("\r");
        assertThat(segments[0])
                .isEqualTo(
                        "MSH|^~\\&|BOUSSOLE||SIH|990000001|20260302120000+0000||ACK^A01^ACK|A1|P|2.5||||||UNICODE UTF-8");
        assertThat(segments[1]).isEqualTo("MSA|AE|M1|No number \\F\\ at all");
        assertThat(segments[2]).isEqualTo("ERR||PID^1^13|102^Data type error^HL70357|E||||No number \\F\\ at all");
    }

    private AdtReader.Told read(Messages message, Trigger trigger) throws HL7Exception {
        return reader.read(message.text(), trigger, NOW);
    }
}
