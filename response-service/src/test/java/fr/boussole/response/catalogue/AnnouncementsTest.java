package fr.boussole.response.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.boussole.form.definition.FormJson;
import fr.boussole.response.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementsTest {

    private static final Path SAMPLES = Path.of("../survey-service/src/main/resources/contracts/samples");

    @ParameterizedTest
    @CsvSource({
        "questionnaire, boussole.questionnaires, Questionnaire",
        "pathway, boussole.pathways, PathwayVersion",
        "organisation, boussole.organisations, Organisation"
    })
    void every_golden_sample_of_survey_service_is_understood(String name, String topic, String kind)
            throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "survey-service is not beside this module: no sample to read");
        for (Path sample : samples(name)) {
            assertThat(Announcements.read(topic, Optional.of(Files.readString(sample)))
                            .getClass()
                            .getSimpleName())
                    .as(sample.toString())
                    .isEqualTo(kind);
        }
    }

    @Test
    void fields_that_nobody_knows_are_passed_over() {
        Heard heard = read(
                Announcements.ORGANISATIONS,
                "{\"id\":\"a\",\"type\":\"UNIT\",\"name\":\"A\",\"parent\":\"b\",\"colour\":\"blue\"}");

        assertThat(heard)
                .isEqualTo(new Heard.Organisation(
                        "a", Optional.of("b"), "UNIT", "A", false, Optional.empty(), Optional.empty()));
    }

    @Test
    void the_last_day_of_an_organisation_is_understood() {
        Heard heard = read(
                Announcements.ORGANISATIONS,
                "{\"id\":\"a\",\"type\":\"UNIT\",\"name\":\"A\",\"closed\":true,\"closedOn\":\"2026-06-30\",\"successor\":\"b\"}");

        assertThat(heard)
                .isEqualTo(new Heard.Organisation(
                        "a",
                        Optional.empty(),
                        "UNIT",
                        "A",
                        true,
                        Optional.of(LocalDate.of(2026, 6, 30)),
                        Optional.empty()));
    }

    @Test
    void the_finess_of_an_establishment_is_understood() {
        Heard heard = read(Announcements.ORGANISATIONS, """
                {"id":"a","type":"ESTABLISHMENT","name":"A","identifiers":[{"system":"https://example.org/other","value":"1"},
                 {"system":"https://finess.esante.gouv.fr","value":"990000001"}]}""");

        assertThat(((Heard.Organisation) heard).finess()).contains("990000001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "boussole.organisations; not json",
                "boussole.organisations; []",
                "boussole.organisations; {\"id\":\"a b\",\"type\":\"UNIT\",\"name\":\"A\"}",
                "boussole.organisations; {\"id\":\"a\",\"type\":\"WARD\",\"name\":\"A\"}",
                "boussole.organisations; {\"id\":\"a\",\"type\":\"UNIT\",\"name\":\"A\",\"parent\":\"a\"}",
                "boussole.organisations; {\"id\":\"a\",\"type\":\"UNIT\",\"name\":\"\\u0000\"}",
                "boussole.organisations; {\"id\":\"a\",\"type\":\"UNIT\",\"name\":\"A\",\"closed\":true,\"closedOn\":\"soon\"}",
                "boussole.pathways; {\"id\":\"a\",\"version\":\"1\",\"publishedAt\":\"2026-01-01T00:00:00Z\",\"steps\":[]}",
                "boussole.pathways; {\"id\":\"a\",\"version\":\"1\",\"publishedAt\":\"soon\",\"steps\":[]}",
                "boussole.questionnaires; {\"url\":\"u\",\"version\":\"1\"}",
                "boussole.other; {}"
            })
    void what_cannot_be_understood_has_its_reason(String topic, String value) {
        Heard heard = read(topic, value);

        assertThat(heard).isInstanceOf(Heard.NotUnderstood.class);
        assertThat(((Heard.NotUnderstood) heard).reason()).isNotBlank();
    }

    @Test
    void what_was_published_cannot_be_taken_back() {
        assertThat(Announcements.read(Announcements.QUESTIONNAIRES, Optional.empty()))
                .isInstanceOf(Heard.NotUnderstood.class);
    }

    @Test
    void a_form_of_another_version_than_its_message_is_not_understood() {
        String message = "{\"url\":\"https://boussole.example/questionnaires/walk\",\"version\":\"2\",\"form\":"
                + FormJson.write(Forms.walk("1")) + "}";

        assertThat(read(Announcements.QUESTIONNAIRES, message)).isInstanceOf(Heard.NotUnderstood.class);
    }

    private static Heard read(String topic, String value) {
        return Announcements.read(topic, Optional.of(value));
    }

    private static Iterable<Path> samples(String name) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "(-.*)?\\.json"))
                    .toList();
        }
    }
}
