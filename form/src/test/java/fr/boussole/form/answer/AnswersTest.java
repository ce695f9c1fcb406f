package fr.boussole.form.answer;

import static fr.boussole.form.Forms.askedWhen;
import static fr.boussole.form.Forms.group;
import static fr.boussole.form.Forms.question;
import static fr.boussole.form.Forms.text;
import static fr.boussole.form.answer.AnsweredItem.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.form.Forms;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final Item DRUG = Item.of("drug", ItemType.STRING)
            .repeats(true)
            .items(List.of(question("dose", ItemType.STRING), askedWhen("why", "drug", "x")))
            .build();
    private static final FormDefinition FORM = Forms.of(
            question("first", ItemType.STRING),
            group("outer", question("before", ItemType.STRING), group("inner", question("deep", ItemType.STRING))),
            DRUG,
            question("last", ItemType.STRING));

    private static Answers with(Answers answers, String linkId, String... values) {
        return answers.with(
                linkId,
                List.of(values).stream()
                        .map(Forms::text)
                        .map(AnswerValue.class::cast)
                        .toList(),
                FORM);
    }

    @Test
    void a_value_is_put_in_its_groups() {
        assertThat(with(Answers.empty(), "deep", "a"))
                .isEqualTo(Answers.of(
                        AnsweredItem.group("outer", AnsweredItem.group("inner", question("deep", text("a"))))));
    }

    @Test
    void items_stand_in_the_order_of_the_form_whatever_the_order_of_answering() {
        var backwards = Answers.empty();
        for (var linkId : List.of("last", "drug", "deep", "before", "first")) {
            backwards = with(backwards, linkId, linkId);
        }
        assertThat(backwards.all().map(AnsweredItem::linkId))
                .containsExactly("first", "outer", "before", "inner", "deep", "drug", "last");
    }

    @Test
    void other_answers_stay_as_they_are() {
        var before = with(with(Answers.empty(), "before", "a"), "deep", "b");
        var after = with(before, "deep", "c");
        assertThat(after.values("before")).containsExactly(text("a"));
        assertThat(after.values("deep")).containsExactly(text("c"));
        assertThat(before.values("deep")).containsExactly(text("b"));
    }

    @Test
    void no_value_takes_the_question_out_and_the_groups_that_held_nothing_else() {
        var answers = with(with(Answers.empty(), "deep", "a"), "first", "b");
        assertThat(with(answers, "deep")).isEqualTo(Answers.of(question("first", text("b"))));
        assertThat(with(with(answers, "deep"), "first")).isEqualTo(Answers.empty());
        assertThat(with(Answers.empty(), "deep")).isEqualTo(Answers.empty());
    }

    @Test
    void a_nested_question_goes_under_the_first_answer() {
        var answers = with(with(Answers.empty(), "drug", "a", "b"), "dose", "2");
        assertThat(answers.item("drug").orElseThrow().answers())
                .containsExactly(new Answer(text("a"), List.of(question("dose", text("2")))), Answer.of(text("b")));
    }

    @Test
    void what_is_nested_follows_its_answer() {
        var answers = with(with(Answers.empty(), "drug", "a", "b"), "dose", "2");
        var turned = with(answers, "drug", "b", "a");
        assertThat(turned.item("drug").orElseThrow().answers())
                .containsExactly(Answer.of(text("b")), new Answer(text("a"), List.of(question("dose", text("2")))));
        assertThat(with(answers, "drug", "c").values("dose")).containsExactly(text("2"));
        assertThat(with(answers, "drug", "b").values("dose")).isEmpty();
    }

    @Test
    void a_nested_answer_waits_for_the_answer_above_it() {
        var early = with(Answers.empty(), "dose", "2");
        assertThat(early.item("drug").orElseThrow().items()).containsExactly(question("dose", text("2")));
        assertThat(with(early, "drug", "a")).isEqualTo(with(with(Answers.empty(), "drug", "a"), "dose", "2"));
    }

    @Test
    void what_the_form_does_not_know_stays() {
        var strange = Answers.of(question("strange", text("?")));
        assertThat(with(strange, "first", "a").values("strange")).containsExactly(text("?"));
    }

    @Test
    void an_item_that_the_form_does_not_have_is_refused() {
        assertThatThrownBy(() -> with(Answers.empty(), "nowhere", "a")).hasMessageContaining("“nowhere”");
    }
}
