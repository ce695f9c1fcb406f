package fr.boussole.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.form.json.ExactJson;
import fr.boussole.indicator.message.MalformedMessage;
import fr.boussole.indicator.message.MessageReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the samples that the survey service owns. */
class DefinitionReaderTest {
    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("../survey-service/src/main/resources/contracts/samples", name));
    }

    @Test
    void a_published_questionnaire_is_read_with_its_scales() throws Exception {
        var questionnaire = DefinitionReader.questionnaire(sample("questionnaire.json"));
        assertThat(questionnaire.canonical().version()).isEqualTo("1");
        assertThat(questionnaire.scales()).isNotEmpty();
        assertThat(questionnaire.joins()).isEmpty();
    }

    @Test
    void a_break_with_an_earlier_version_joins_nothing() throws Exception {
        assertThat(DefinitionReader.questionnaire(sample("questionnaire-break.json"))
                        .joins())
                .isEmpty();
    }

    @Test
    void a_bridge_to_an_earlier_version_is_read() throws Exception {
        assertThat(DefinitionReader.questionnaire(sample("questionnaire-bridged.json"))
                        .joins())
                .singleElement()
                .satisfies(join -> {
                    assertThat(join.with().version()).isEqualTo("2");
                    assertThat(join.bridge().orElseThrow().across(new BigDecimal("90")))
                            .hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("0.9"));
                });
    }

    @Test
    void a_version_that_is_retired_counts_as_it_did() throws Exception {
        var broken = DefinitionReader.questionnaire(sample("questionnaire-break.json"));
        assertThat(DefinitionReader.questionnaire(sample("questionnaire-retired.json")))
                .isEqualTo(broken);
    }

    @Test
    void a_published_pathway_is_read_with_its_calendar() throws Exception {
        var pathway = DefinitionReader.pathway(sample("pathway.json"));
        var after = pathway.step("after").orElseThrow();
        var surgery = LocalDate.parse("2026-03-10");
        assertThat(after.target(surgery)).isEqualTo(LocalDate.parse("2026-09-10"));
        assertThat(after.counts(surgery, LocalDate.parse("2026-07-27"))).isTrue();
        assertThat(after.counts(surgery, LocalDate.parse("2026-07-26"))).isFalse();
    }

    @Test
    void a_step_is_counted_from_the_event_that_it_names() throws Exception {
        var pathway = DefinitionReader.pathway(sample("pathway-anchors.json"));
        var cancelled = Files.readAllBytes(
                Path.of("../response-service/src/main/resources/contracts/samples", "invitation-cancelled.json"));
        var episode = MessageReader.invitation(cancelled).episode();
        var home = pathway.step("home").orElseThrow();
        var discharge = home.event(episode).orElseThrow();
        assertThat(discharge).isEqualTo(LocalDate.parse("2026-03-06"));
        assertThat(home.target(discharge)).isEqualTo(LocalDate.parse("2026-03-20"));
        assertThat(pathway.step("after").orElseThrow().event(episode)).contains(episode.anchorDate());
        assertThat(pathway.step("welcome").orElseThrow().event(episode)).isEmpty();
    }

    @Test
    void the_calendar_is_that_of_the_cases_which_every_service_keeps_to() throws Exception {
        var cases = ExactJson.read(Files.readString(
                Path.of("../survey-service/src/main/resources/contracts/vectors/pathway-calendar.json")));
        for (var one : cases.path("cases")) {
            var step = DefinitionReader.pathway("""
                    {"id":"p","version":"1","zone":"Europe/Paris","steps":[{"id":"s","questionnaire":"u|1",%s]}""".formatted(
                            one.path("step").toString().substring(1)).getBytes(StandardCharsets.UTF_8))
                    .step("s")
                    .orElseThrow();
            var event = LocalDate.parse(one.path("event").asText());
            var expected = one.path("expected");
            var from = LocalDate.parse(expected.path("from").asText());
            var to = LocalDate.parse(expected.path("to").asText());
            assertThat(step.target(event))
                    .as(one.path("name").asText())
                    .isEqualTo(expected.path("target").asText());
            assertThat(List.of(from.minusDays(1), from, to, to.plusDays(1)).stream()
                            .map(day -> step.counts(event, day)))
                    .as(one.path("name").asText())
                    .containsExactly(false, true, true, false);
        }
    }

    @Test
    void a_region_holds_no_parent() throws Exception {
        assertThat(DefinitionReader.organisation(sample("organisation-region.json"))
                        .parent())
                .isEmpty();
        assertThat(DefinitionReader.organisation(sample("organisation-merged.json"))
                        .name())
                .isEqualTo("Hôpital C");
        assertThat(DefinitionReader.organisation(sample("organisation.json")).parent())
                .isPresent();
    }

    @Test
    void a_pathway_without_its_zone_is_refused() {
        var json = "{\"id\":\"p\",\"version\":\"1\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DefinitionReader.pathway(json))
                .isInstanceOf(MalformedMessage.class)
                .hasMessageContaining("zone");
    }
}
