package fr.boussole.indicator.tally;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.contribution.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TallyViewTest {
    private static final String GROUP = "p/1/north/2026-03/70-79/F/";
    private static final String ROW = GROUP + " participation/before c:sent";
    private static final Measure MEASURE = new Measure.Participation("before");

    private final TallyView view = new TallyView();

    private void set(int partition, long count) {
        view.apply(List.of(new TallyView.Row(partition, ROW, OptionalLong.of(count))));
    }

    private Map<String, Map<Value, Long>> sums() {
        return view.sum(MEASURE, group -> Optional.of(group.organisation()));
    }

    @Test
    void the_partitions_of_a_row_add_up() {
        set(0, 3);
        set(1, 4);
        assertThat(sums()).containsEntry("north", Map.of(new Value.Code("sent"), 7L));
    }

    @Test
    void a_row_said_again_replaces_what_its_partition_said_before() {
        set(0, 3);
        set(0, 5);
        assertThat(sums()).containsEntry("north", Map.of(new Value.Code("sent"), 5L));
    }

    @Test
    void a_row_that_is_gone_leaves_nothing() {
        set(0, 3);
        view.apply(List.of(new TallyView.Row(0, ROW, OptionalLong.empty())));
        assertThat(sums()).isEmpty();
        assertThat(view.rows(group -> true)).isEmpty();
    }

    @Test
    void a_listener_is_told_once_a_batch_until_it_leaves() {
        var told = new ArrayList<Set<Group>>();
        try (var subscription = view.onChange(told::add)) {
            set(0, 1);
        }
        set(0, 2);
        assertThat(told).containsExactly(Set.of(Group.parse(GROUP)));
    }
}
