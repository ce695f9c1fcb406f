package fr.boussole.form.validation;

import static fr.boussole.form.Forms.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.boussole.form.Forms;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the vectors cannot say: the words of the messages, and the limits. */
class ValidationTest {
    @Test
    void a_fault_tells_how_to_mend_it_in_both_languages() {
        var form = Forms.of(Forms.choice("pain", 3));
        var answers = Answers.of(AnsweredItem.question("pain", Forms.code("7")));
        var fault = Validation.faults(form, answers, true).get(0);
        assertThat(fault.severity()).isEqualTo(Severity.ERROR);
        assertThat(fault.message().in("fr")).isEqualTo("« 7 » n’est pas proposé ; choisissez parmi : 0, 1, 2");
        assertThat(fault.message().in("en")).isEqualTo("“7” is not offered; choose among: 0, 1, 2");
    }

    @Test
    void a_pattern_that_would_run_for_ever_is_a_fault_in_good_time() {
        var form = Forms.of(Item.of("q", ItemType.STRING)
                .bounds(Forms.regex("(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)x"))
                .build());
        var answers = Answers.of(AnsweredItem.question("q", text("a".repeat(1000))));
        assertThat(Validation.faults(form, answers, true))
                .extracting(Fault::code)
                .containsExactly("regex");
    }

    @Test
    void groups_repeated_without_measure_are_one_fault() {
        var inside = IntStream.range(0, 1000)
                .mapToObj(i -> Forms.question("q" + i, ItemType.STRING))
                .toList();
        var form = Forms.of(
                Item.of("g", ItemType.GROUP).repeats(true).items(inside).build());
        var answers = Answers.of(Collections.nCopies(1000, AnsweredItem.group("g")));
        assertThat(Validation.faults(form, answers, true))
                .extracting(Fault::code)
                .containsExactly("too-large");
    }

    @Test
    void a_form_of_many_questions_is_told_whole() {
        var items = IntStream.range(0, 1000)
                .mapToObj(i -> Item.of("q" + i, ItemType.STRING).required(true).build())
                .toArray(Item[]::new);
        assertThat(Validation.faults(Forms.of(items), Answers.of(List.of()), true))
                .hasSize(1000);
    }

    @Test
    void conditions_inside_many_repeats_are_met_in_good_time() {
        var conditional = IntStream.range(0, 6)
                .mapToObj(i -> Forms.askedWhen("when-" + i, "q", "1"))
                .toList();
        var inside = Stream.concat(Stream.of(Forms.choice("q", 2)), conditional.stream())
                .toList();
        var form = Forms.of(
                Item.of("g", ItemType.GROUP).repeats(true).items(inside).build());
        var answers = Answers.of(
                Collections.nCopies(2400, AnsweredItem.group("g", AnsweredItem.question("q", Forms.code("1")))));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(Validation.faults(form, answers, true))
                .isEmpty());
    }
}
