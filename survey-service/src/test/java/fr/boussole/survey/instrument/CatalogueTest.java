package fr.boussole.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.score.Mic;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void every_file_is_an_instrument_known_by_its_name() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/instruments"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Catalogue.IDS);
        }
        assertThat(Catalogue.all()).extracting(Instrument::id).isEqualTo(Catalogue.IDS);
    }

    @Test
    void every_scale_tells_its_source_and_the_licence_of_its_wording() {
        assertThat(Catalogue.all()).flatExtracting(Instrument::scales).allSatisfy(scale -> {
            assertThat(scale.source()).isNotBlank();
            assertThat(scale.licence().note()).isNotBlank();
            assertThat(scale.title().in("fr")).isNotBlank();
            assertThat(scale.title().in("en")).isNotBlank();
        });
    }

    @Test
    void the_change_of_one_person_and_that_of_groups_are_told_apart() {
        var hip = Catalogue.instrument("oxford-hip").orElseThrow().scales().get(0);
        assertThat(hip.mic().map(Mic::value)).contains(BigDecimal.valueOf(8));
        assertThat(hip.mics())
                .filteredOn(mic -> mic.purpose() == Mic.Purpose.GROUP)
                .extracting(Mic::value)
                .containsExactly(BigDecimal.valueOf(11));
    }

    @Test
    void the_cut_offs_name_the_band_of_a_score() {
        var phq = Catalogue.instrument("phq-9").orElseThrow().scales().get(0);
        assertThat(phq.bands()).extracting(band -> band.from().intValue()).containsExactly(5, 10, 15, 20);
        assertThat(phq.band(new BigDecimal("4.9"))).isEmpty();
        assertThat(phq.band(BigDecimal.TEN).orElseThrow().label().in("en")).isEqualTo("Moderate");
        var gad = Catalogue.instrument("gad-7").orElseThrow().scales().get(0);
        assertThat(gad.bands()).extracting(band -> band.from().intValue()).containsExactly(5, 10, 15);
    }
}
