package fr.boussole.survey.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.survey.organisation.finess.Establishment;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Establishment SAID = new Establishment("010000024", "CENTRE HOSPITALIER", "01", "355");
    private static final Organisation KNOWN = Organisation.made(
                    "010000024", Level.ESTABLISHMENT, "CENTRE HOSPITALIER", Optional.of("region-84"))
            .numbered("010000024");

    @Test
    void what_is_as_the_file_says_stays_without_a_word() {
        assertThat(met(KNOWN, "CENTRE HOSPITALIER")).isEqualTo(new Meeting.Met(KNOWN, Optional.empty(), "", ""));
    }

    @Test
    void a_name_that_nobody_changed_here_follows_the_file() {
        Organisation before = named("CH");
        Meeting.Met met = met(before, "CH");
        assertThat(met.change()).contains(Change.RENAMED);
        assertThat(met.organisation()).isEqualTo(before.renamed("CENTRE HOSPITALIER", TODAY));
        assertThat(met.organisation().formerNames()).containsExactly(new Organisation.FormerName("CH", TODAY));
    }

    @Test
    void a_name_given_here_stays_and_that_is_told_once() {
        Organisation before = named("L’hôpital des Tilleuls");
        Meeting.Met met = met(before, "CH");
        assertThat(met.change()).isEmpty();
        assertThat(met.organisation()).isEqualTo(before);
        assertThat(met.column()).isEqualTo("rslongue");
        assertThat(met.reason()).contains("Stays “L’hôpital des Tilleuls”", "“CENTRE HOSPITALIER”");
        assertThat(met(before, "CENTRE HOSPITALIER").reason()).isEmpty();
    }

    @Test
    void an_establishment_without_region_gets_one_and_another_keeps_its_own() {
        Organisation nowhere = Organisation.made("h", Level.ESTABLISHMENT, "CENTRE HOSPITALIER", Optional.empty())
                .numbered("010000024");
        assertThat(met(nowhere, "CENTRE HOSPITALIER").organisation().parent()).contains("region-84");
        Meeting.Met elsewhere = met(nowhere.in("region-own"), "CENTRE HOSPITALIER");
        assertThat(elsewhere.change()).isEmpty();
        assertThat(elsewhere.reason()).contains("Stays in “region-own”");
    }

    @Test
    void what_is_closed_here_stays_closed() {
        Organisation closed = KNOWN.closedFrom(TODAY, Optional.empty());
        assertThat(met(closed, "CENTRE HOSPITALIER").organisation()).isEqualTo(closed);
    }

    @Test
    void a_unit_with_the_number_of_an_establishment_is_refused() {
        Organisation unit = Organisation.made("010000024", Level.UNIT, "U", Optional.of("h"));
        assertThat(Meeting.of(unit, Optional.empty(), SAID, Optional.empty(), TODAY))
                .isInstanceOf(Meeting.Refused.class);
    }

    private static Organisation named(String name) {
        return Organisation.made("010000024", Level.ESTABLISHMENT, name, Optional.of("region-84"))
                .numbered("010000024");
    }

    private static Meeting.Met met(Organisation known, String officialName) {
        return (Meeting.Met) Meeting.of(known, Optional.of(officialName), SAID, Optional.of("region-84"), TODAY);
    }
}
