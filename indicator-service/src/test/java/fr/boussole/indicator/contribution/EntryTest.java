package fr.boussole.indicator.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EntryTest {
    @Property
    void a_row_is_read_back_from_its_key_whatever_its_codes_contain(
            @ForAll @StringLength(max = 8) String first,
            @ForAll @StringLength(max = 8) String second,
            @ForAll @IntRange(min = -999, max = 999) int number) {
        var group = new Group(
                "p" + first, second, first, YearMonth.of(2026, 3), second, first, new TreeMap<>(Map.of(first, second)));
        var points = BigDecimal.valueOf(number, 2);
        for (var measure : List.of(
                new Measure.Score(first, second),
                new Measure.ScoreMissing(first, second),
                new Measure.Change(first, second, first),
                new Measure.ChangeMissing(first, second, first),
                new Measure.Item(first, second),
                new Measure.Answered(first, second),
                new Measure.Participation(first),
                new Measure.Channel(first, second),
                new Measure.Late(first),
                new Measure.DaysToAnswer(second),
                new Measure.Excluded(second))) {
            for (var value : List.of(new Value.Number(points), new Value.Pair(points, points), new Value.Code(first))) {
                var entry = new Entry(new Cell(group, measure), value);
                assertThat(new EntryReader().read(entry.key())).isEqualTo(entry);
            }
        }
    }

    @Test
    void a_text_that_is_no_key_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryReader().read("nonsense"));
    }
}
