package fr.boussole.form.score;

import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a source calls the scores from a cut-off up to the next one.
 *
 * @param from the cut-off: the least score of the band
 */
public record Band(BigDecimal from, Text label, String source) {
    public Band {
        Objects.requireNonNull(from);
        Objects.requireNonNull(label);
        Objects.requireNonNull(source);
    }
}
