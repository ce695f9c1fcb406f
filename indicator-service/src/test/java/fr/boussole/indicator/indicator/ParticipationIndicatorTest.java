package fr.boussole.indicator.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.Text;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.contribution.Reached;
import fr.boussole.indicator.contribution.Value;
import fr.boussole.indicator.definition.Step;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParticipationIndicatorTest {

    private static final Step STEP = new Step(
            "after",
            "AFTER",
            Text.EMPTY,
            Canonical.parse("https://boussole.example/q|1"),
            Optional.empty(),
            Period.ZERO,
            Period.ZERO,
            Period.ZERO,
            List.of());

    private final Counts counts = new Counts();

    @Test
    void who_was_not_enrolled_or_refused_is_eligible_and_was_sent_nothing() {
        count(Reached.COMPLETED, 30);
        count(Reached.EXPIRED, 10);
        count(Reached.PLANNED, 5);
        count(Reached.NOT_ENROLLED, 40);
        count(Reached.REFUSED, 20);
        count(Reached.CANCELLED, 7);

        var figure = participation();
        assertThat(figure.n()).isEqualTo(105);
        assertThat(figure.sent()).isEqualTo(40);
        assertThat(figure.response()).hasValue(0.75);
        assertThat(figure.coverage()).hasValue(30 / 105.0);
    }

    @Test
    void each_way_to_come_is_either_eligible_or_cancelled() {
        Arrays.stream(Reached.values()).forEach(reached -> count(reached, 1));

        assertThat(participation().n()).isEqualTo(Reached.values().length - 1);
    }

    private void count(Reached reached, long people) {
        counts.add(new Measure.Participation("after"), Map.of(new Value.Code(reached.code()), people));
    }

    private Figure.Participation participation() {
        return (Figure.Participation) new ParticipationIndicator(STEP, new Lineage(Collections.emptySortedMap()))
                .figure(counts)
                .orElseThrow();
    }
}
