package fr.boussole.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.indicator.message.MalformedMessage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
    void a_region_holds_no_parent() throws Exception {
        assertThat(DefinitionReader.organisation(sample("organisation-region.json"))
                        .parent())
                .isEmpty();
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
