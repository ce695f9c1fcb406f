package fr.boussole.form.branching;

import static fr.boussole.form.Forms.askedWhen;
import static fr.boussole.form.Forms.code;
import static fr.boussole.form.Forms.group;
import static fr.boussole.form.Forms.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.form.Forms;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BranchingTest {
    /** Each question of the chain hangs on the one before; the last hangs on the first through a circle. */
    private static final FormDefinition CHAIN = Forms.of(
            askedWhen("a", "d", "x"),
            askedWhen("b", "a", "x"),
            group("g", askedWhen("c", "b", "x"), Forms.question("free", ItemType.STRING)),
            askedWhen("d", "c", "x"));

    @Test
    void what_is_hidden_or_read_only_is_not_asked() {
        var form = Forms.of(
                Item.of("hidden-group", ItemType.GROUP)
                        .hidden(true)
                        .items(List.of(Forms.question("inside", ItemType.STRING)))
                        .build(),
                Item.of("shown", ItemType.STRING).readOnly(true).build(),
                Forms.question("display", ItemType.DISPLAY),
                Forms.question("abstract", ItemType.QUESTION),
                Forms.question("asked", ItemType.STRING));
        assertThat(Forms.linkIds(Branching.of(form, Answers.empty()).questions().stream()))
                .containsExactly("asked");
    }

    @Test
    void questions_come_in_the_order_of_the_form() {
        var form = Forms.of(
                Forms.choice("q", 2), group("g", askedWhen("when-1", "q", "1"), askedWhen("when-0", "q", "0")));
        var answers = Answers.of(AnsweredItem.question("q", code("1")));
        assertThat(Forms.linkIds(Branching.of(form, answers).questions().stream()))
                .containsExactly("q", "when-1");
    }

    @Test
    void an_item_that_the_form_does_not_have_is_not_enabled() {
        assertThat(Branching.of(CHAIN, Answers.empty()).isEnabled("nowhere")).isFalse();
    }

    @Test
    void taking_out_goes_on_down_the_chain() {
        var form = Forms.of(
                Forms.choice("a", 2), askedWhen("b", "a", "1"), askedWhen("c", "b", "1"), askedWhen("d", "c", "1"));
        var one = code("1");
        var answers = Answers.of(
                AnsweredItem.question("a", code("0")),
                AnsweredItem.question("b", one),
                AnsweredItem.question("c", one),
                AnsweredItem.question("d", one));
        assertThat(Branching.withoutDisabled(form, answers))
                .isEqualTo(Answers.of(AnsweredItem.question("a", code("0"))));
    }

    @Test
    void what_the_form_does_not_know_stays_for_validation_to_tell() {
        var answers = Answers.of(AnsweredItem.question("strange", text("?")));
        assertThat(Branching.withoutDisabled(CHAIN, answers)).isEqualTo(answers);
    }

    @Test
    void a_group_that_holds_only_disabled_answers_goes_with_them() {
        var answers = Answers.of(AnsweredItem.group("g", AnsweredItem.question("c", code("y"))));
        assertThat(Branching.withoutDisabled(CHAIN, answers)).isEqualTo(Answers.empty());
    }

    @Test
    void repetition_without_measure_is_refused() {
        var inside = IntStream.range(0, 1000)
                .mapToObj(i -> Forms.question("q" + i, ItemType.STRING))
                .toArray(Item[]::new);
        var form = Forms.of(Item.of("g", ItemType.GROUP)
                .repeats(true)
                .items(List.of(inside))
                .build());
        var answers = Answers.of(Collections.nCopies(100, AnsweredItem.group("g")));
        assertThatThrownBy(() -> Branching.of(form, answers)).isInstanceOf(TooManyOccurrences.class);
    }

    @Property(tries = 500)
    void taking_out_twice_takes_out_no_more(@ForAll("chains") Answers answers) {
        var once = Branching.withoutDisabled(CHAIN, answers);
        assertThat(Branching.withoutDisabled(CHAIN, once)).isEqualTo(once);
        var enabled = Branching.of(CHAIN, once);
        assertThat(enabled.occurrences().filter(one -> !enabled.isEnabled(one)).filter(Occurrence::holdsAnswer))
                .isEmpty();
    }

    @Provide
    Arbitrary<Answers> chains() {
        return Arbitraries.of("a", "b", "c", "d", "free").set().flatMap(linkIds -> Arbitraries.of("x", "y")
                .list()
                .ofSize(linkIds.size())
                .map(codes -> {
                    var answers = Answers.empty();
                    var next = codes.iterator();
                    for (var linkId : linkIds) {
                        answers = answers.with(linkId, List.of(code(next.next())), CHAIN);
                    }
                    return answers;
                }));
    }
}
