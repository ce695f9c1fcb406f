package fr.boussole.response.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.definition.Text;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A step as someone wishes to be asked about it. */
class StepTest {

    @Test
    void a_channel_that_is_preferred_comes_first_and_the_others_keep_their_order() {
        assertThat(step(Channel.EMAIL, Channel.SMS, Channel.LETTER)
                        .preferring(Channel.LETTER)
                        .channels())
                .containsExactly(Channel.LETTER, Channel.EMAIL, Channel.SMS);
    }

    @Test
    void one_that_the_pathway_does_not_foresee_is_tried_before_all_others() {
        assertThat(step(Channel.EMAIL).preferring(Channel.TELEPHONE).channels())
                .containsExactly(Channel.TELEPHONE, Channel.EMAIL);
    }

    @Test
    void what_the_hospital_hands_over_itself_stays_so() {
        Step step = step(Channel.LINK);
        assertThat(step.preferring(Channel.EMAIL)).isSameAs(step);
    }

    private static Step step(Channel... channels) {
        Timing timing = new Timing(
                false,
                Period.ZERO,
                Period.ZERO,
                Period.ofDays(30),
                Optional.empty(),
                Timing.MORNING,
                List.of(),
                Optional.empty());
        return new Step(
                "home",
                "AFTER",
                Text.both("Chez soi", "At home"),
                "urn:x|1",
                "operation",
                timing,
                "PATIENT",
                List.of(channels),
                List.of());
    }
}
