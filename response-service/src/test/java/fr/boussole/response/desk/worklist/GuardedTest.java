package fr.boussole.response.desk.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.desk.worklist.Standings.Group;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GuardedTest {

    private static Guarded late(List<Long> people) {
        List<Group> groups = LongStream.range(0, people.size())
                .mapToObj(i -> new Group("hip", "unit-" + i, Standing.LATE, people.get((int) i)))
                .toList();
        return new Guarded(new Standings(groups), 11);
    }

    @Test
    void ten_people_are_not_told_eleven_are_and_nobody_is() {
        Guarded guarded = late(List.of(10L, 11L));

        assertThat(guarded.cells().values())
                .extracting(row -> row.get(Standing.LATE).isPresent())
                .containsExactly(false, true);
        assertThat(guarded.cells().values())
                .extracting(row -> row.get(Standing.DUE).orElse(-1))
                .containsExactly(0L, 0L);
    }

    @Test
    void a_total_of_what_is_told_is_exact() {
        assertThat(late(List.of(12L, 30L)).total(Standing.LATE)).isEqualTo(new Guarded.Total(42, true));
    }

    @Property
    void a_total_says_no_more_than_the_cells_do(
            @ForAll @Size(max = 8) List<@LongRange(min = 1, max = 40) Long> people) {
        Guarded guarded = late(people);
        List<Long> other = people.stream().map(n -> n < 11 ? 11 - n : n).toList();

        assertThat(guarded.total(Standing.LATE)).isEqualTo(late(other).total(Standing.LATE));
        assertThat(guarded.total(Standing.LATE).people())
                .isLessThanOrEqualTo(people.stream().mapToLong(n -> n).sum());
    }
}
