package fr.boussole.response.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.Paths;
import fr.boussole.response.admission.Admission;
import fr.boussole.response.message.EpisodeFacts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final UUID THIS_FILE = new UUID(1, 1);
    private static final UUID ANOTHER_FILE = new UUID(2, 2);

    private final Judgement judgement = new Judgement(THIS_FILE, Paths.hip(), "unit"::equals);

    @Test
    void what_is_not_known_begins_at_version_one() {
        assertThat(judgement.of("p", said("70-79"), Optional.empty())).isEqualTo(new Standing.Begun(facts("70-79", 1)));
    }

    @Test
    void what_is_known_already_stays_as_it_is() {
        assertThat(judgement.of("p", said("70-79"), known("70-79", ANOTHER_FILE)))
                .isEqualTo(new Standing.AsSaid(facts("70-79", 4)));
    }

    @Test
    void another_file_may_say_otherwise() {
        assertThat(judgement.of("p", said("80-89"), known("70-79", ANOTHER_FILE)))
                .isEqualTo(new Standing.Amended(facts("80-89", 5)));
    }

    @Test
    void the_same_file_may_not_contradict_itself() {
        assertThat(judgement.of("p", said("80-89"), known("70-79", THIS_FILE))).isInstanceOf(Standing.Refused.class);
    }

    @Test
    void an_episode_of_a_unit_that_the_sender_does_not_see_is_left_alone() {
        Judgement foreign = new Judgement(THIS_FILE, Paths.hip(), organisation -> false);

        assertThat(foreign.of("p", said("80-89"), known("70-79", ANOTHER_FILE))).isInstanceOf(Standing.Refused.class);
    }

    private static Optional<Known> known(String ageBand, UUID statedBy) {
        return Optional.of(new Known(facts(ageBand, 4), Optional.of(statedBy)));
    }

    private static Admission said(String ageBand) {
        return new Admission("S-1", "hip", "unit", LocalDate.of(2025, 10, 1), Map.of(), ageBand, "F", Map.of());
    }

    private static EpisodeFacts facts(String ageBand, int version) {
        return new EpisodeFacts(
                "p", version, "hip", "1", "unit", LocalDate.of(2025, 10, 1), Map.of(), ageBand, "F", Map.of());
    }
}
