package fr.boussole.indicator.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.indicator.disclosure.DisclosureRule.Cell;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DisclosureRuleTest {
    private static final DisclosureRule RULE = new DisclosureRule(5, "test");

    private static Cell cell(String place, long people) {
        return new Cell(place, "all", people);
    }

    @Test
    void nothing_is_hidden_where_everyone_has_enough_people() {
        assertThat(RULE.hidden(List.of(cell("a", 5), cell("b", 40)))).isEmpty();
    }

    @Test
    void a_row_alone_below_the_minimum_takes_the_next_smallest_with_it() {
        var hidden = RULE.hidden(List.of(cell("a", 3), cell("b", 40), cell("c", 7)));
        assertThat(hidden)
                .containsEntry(cell("a", 3), Disclosed.Reason.TOO_FEW)
                .containsEntry(cell("c", 7), Disclosed.Reason.COMPLEMENTARY)
                .hasSize(2);
    }

    @Test
    void rows_that_are_enough_together_need_no_other() {
        assertThat(RULE.hidden(List.of(cell("a", 3), cell("b", 4), cell("c", 7))))
                .hasSize(2);
    }

    @Test
    void a_row_without_anybody_is_not_hidden() {
        assertThat(RULE.hidden(List.of(cell("a", 0), cell("b", 40)))).isEmpty();
    }

    @Property(tries = 300)
    void what_a_total_less_the_shown_gives_away_is_nobody_or_enough_people(
            @ForAll @Size(min = 6, max = 6) List<@IntRange(max = 12) Integer> people) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < 6; i++) {
            cells.add(new Cell("place-" + i / 2, "period-" + i % 2, people.get(i)));
        }
        var hidden = RULE.hidden(cells);
        for (var line : List.of("place-0", "place-1", "place-2", "period-0", "period-1")) {
            var ofLine = cells.stream()
                    .filter(cell -> cell.place().equals(line) || cell.period().equals(line))
                    .toList();
            long given = ofLine.stream()
                    .filter(hidden::containsKey)
                    .mapToLong(Cell::people)
                    .sum();
            long all = ofLine.stream().mapToLong(Cell::people).sum();
            assertThat(given == 0 || given >= 5 || given == all).isTrue();
        }
        assertThat(cells)
                .filteredOn(cell -> !hidden.containsKey(cell))
                .noneMatch(cell -> cell.people() > 0 && cell.people() < 5);
    }
}
