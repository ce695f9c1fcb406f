package fr.boussole.local.nhs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Gain PUBLISHED = new Gain(3, 10.3333, 20.6667, 2, 1, 0);

    @Test
    void figures_that_differ_only_by_the_publications_rounding_agree() {
        Comparison comparison = compare(Optional.of(PUBLISHED), new Gain(3, 31 / 3.0, 62 / 3.0, 2, 1, 0));

        assertThat(comparison.agreeing()).hasSize(1);
    }

    @Test
    void each_figure_that_differs_is_named() {
        Comparison comparison = compare(Optional.of(PUBLISHED), new Gain(4, 10.3333, 20.6, 3, 1, 0));

        assertThat(comparison.differing())
                .singleElement()
                .extracting(Comparison.Remark::why)
                .asString()
                .contains("pairs 4 ≠ 3", "improved 3 ≠ 2", "mean after 20.6000 ≠ 20.6667", "mean change")
                .doesNotContain("mean before", "same", "worse");
    }

    @Test
    void a_masked_line_is_neither_agreement_nor_difference() {
        Comparison comparison = compare(Optional.empty(), PUBLISHED);

        assertThat(comparison.masked()).hasSize(1);
        assertThat(comparison.agreeing()).isEmpty();
        assertThat(comparison.differing()).isEmpty();
    }

    private static Comparison compare(Optional<Gain> published, Gain ours) {
        PublishedGain line = new PublishedGain("primary", "nhs-raa", "ALPHA", "hip-function", published);
        return Comparison.of(List.of(line), asked -> new Comparison.Found(Optional.of(ours), ""));
    }
}
