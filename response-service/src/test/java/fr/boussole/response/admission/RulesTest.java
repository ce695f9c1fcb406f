package fr.boussole.response.admission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.Paths;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Rules rules = new Rules(Paths.hip(), TODAY);

    @Test
    void what_fits_the_pathway_is_admitted() {
        assertThat(rules.read(said("2026-03-02", "70-79", "F", Map.of("surgery", "primary"))))
                .isEqualTo(new Reading.Fits(new Admission(
                        "S-4217",
                        "hip",
                        "unit",
                        LocalDate.of(2026, 3, 2),
                        Map.of(),
                        "70-79",
                        "F",
                        Map.of("surgery", "primary"))));
    }

    @Test
    void what_is_left_out_is_unknown() {
        Reading.Fits fits = (Reading.Fits) rules.read(said("2026-03-02", "", "", Map.of("surgery", "")));

        assertThat(fits.admission().sex()).isEqualTo("U");
        assertThat(fits.admission().ageBand()).isEmpty();
        assertThat(fits.admission().attributes()).isEmpty();
    }

    @Test
    void every_fault_is_named_with_its_place() {
        Statement all = new Statement(
                " ",
                "hip",
                "unit",
                "2026-02-30",
                Map.of(),
                "seventy",
                "W",
                Map.of("surgery", "third", "ward", "north"));

        assertThat(pointers(all))
                .containsExactlyInAnyOrder(
                        "/establishmentReference",
                        "/anchorDate",
                        "/ageBand",
                        "/sex",
                        "/attributes/surgery",
                        "/attributes/ward");
    }

    @Test
    void an_anchor_far_ahead_or_long_ago_is_refused() {
        assertThat(pointers(said("2028-06-02", "", "", Map.of()))).containsExactly("/anchorDate");
        assertThat(pointers(said("1989-12-31", "", "", Map.of()))).containsExactly("/anchorDate");
        assertThat(rules.read(said("2028-06-01", "", "", Map.of()))).isInstanceOf(Reading.Fits.class);
    }

    @Test
    void the_dates_of_other_events_are_taken_and_those_of_none_are_faults() {
        Reading.Fits fits = (Reading.Fits) rules.read(dated(Map.of("discharge", "2026-03-06")));

        assertThat(fits.admission().anchors()).isEqualTo(Map.of("discharge", LocalDate.of(2026, 3, 6)));
        assertThat(pointers(dated(Map.of("discharge", "soon", "operation", "2026-03-02", "birth", "2026-03-02"))))
                .containsExactlyInAnyOrder("/anchors/discharge", "/anchors/operation", "/anchors/birth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"70-79", "90+", "<18", ""})
    void an_age_band_is_a_range_or_an_open_end(String band) {
        assertThat(rules.read(said("2026-03-02", band, "M", Map.of()))).isInstanceOf(Reading.Fits.class);
    }

    @Test
    void a_pointer_escapes_what_json_pointers_escape() {
        assertThat(pointers(said("2026-03-02", "", "", Map.of("a/b~c", "x")))).containsExactly("/attributes/a~1b~0c");
    }

    private List<String> pointers(Statement said) {
        return ((Reading.Refused) rules.read(said))
                .faults().stream().map(Reading.Fault::pointer).toList();
    }

    private static Statement dated(Map<String, String> anchors) {
        return new Statement("S-4217", "hip", "unit", "2026-03-02", anchors, "", "", Map.of());
    }

    private static Statement said(String anchor, String band, String sex, Map<String, String> attributes) {
        return new Statement("S-4217", "hip", "unit", anchor, Map.of(), band, sex, attributes);
    }
}
