package fr.boussole.form.definition;

import static fr.boussole.form.Forms.askedWhen;
import static fr.boussole.form.Forms.group;
import static fr.boussole.form.Forms.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.boussole.form.Forms;
import fr.boussole.form.answer.AnswerValue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormDefinitionTest {
    @Test
    void a_linkId_given_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.of(question("a", ItemType.STRING), group("g", question("a", ItemType.STRING))))
                .withMessageContaining("“a” is given twice");
    }

    @Test
    void a_condition_on_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.of(askedWhen("a", "nowhere", "x")))
                .withMessageContaining("“a” depends on “nowhere”");
    }

    @Test
    void every_fault_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.of(question(" ", ItemType.STRING), askedWhen("a", "nowhere", "x")))
                .withMessageContaining("no linkId")
                .withMessageContaining("“nowhere”");
    }

    @Test
    void nesting_without_measure_is_refused() {
        var item = question("q", ItemType.STRING);
        for (int depth = 0; depth < FormDefinition.MOST_DEPTH; depth++) {
            item = group("g" + depth, item);
        }
        var tooDeep = item;
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.of(tooDeep)).withMessageContaining("levels deep");
    }

    @Test
    void items_without_measure_are_refused() {
        var items = IntStream.rangeClosed(0, FormDefinition.MOST_ITEMS)
                .mapToObj(i -> question("q" + i, ItemType.STRING))
                .toArray(Item[]::new);
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.of(items)).withMessageContaining("more than");
    }

    @Test
    void a_condition_of_existence_compares_with_true_or_false() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition("a", Operator.EXISTS, new AnswerValue.Int(1)))
                .withMessageContaining("“a exists”");
    }

    @Test
    void items_are_found_at_any_depth_in_order() {
        var form = Forms.of(group("g", question("a", ItemType.STRING), group("h", question("b", ItemType.STRING))));
        assertThat(Forms.linkIds(form.all())).containsExactly("g", "a", "h", "b");
        assertThat(form.item("b")).isPresent();
        assertThat(form.item("c")).isEmpty();
    }

    @Test
    void a_canonical_is_parsed_and_written_alike() {
        assertThat(Canonical.parse("https://a.example/q|1.0")).isEqualTo(new Canonical("https://a.example/q", "1.0"));
        assertThat(Canonical.parse("https://a.example/q|1.0")).hasToString("https://a.example/q|1.0");
        assertThat(Canonical.parse("https://a.example/q")).hasToString("https://a.example/q");
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.parse("|1.0"));
    }

    @Test
    void a_text_falls_back_to_the_same_language_then_to_the_default_one() {
        var text = Text.both("Bonjour", "Hello");
        assertThat(text.in("en-GB")).isEqualTo("Hello");
        assertThat(text.in("ar")).isEqualTo("Bonjour");
        assertThat(Text.EMPTY.in("fr")).isEmpty();
    }
}
