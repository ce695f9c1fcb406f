package fr.boussole.pages.course;

import static fr.boussole.pages.Forms.coding;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.Expressions;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Text;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Call;
import fr.boussole.form.expression.Expression.Operation;
import fr.boussole.form.expression.Expression.Step;
import fr.boussole.form.expression.Expression.Variable;
import fr.boussole.form.expression.Function;
import fr.boussole.form.expression.Sign;
import fr.boussole.pages.Forms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final FormDefinition WALK = Forms.walk("1");

    /** A number, and twice that number. */
    private static final FormDefinition DOUBLED = new FormDefinition(
            "https://boussole.example/questionnaires/doubled",
            "1",
            Text.of("fr", "Le double"),
            Text.EMPTY,
            "fr",
            List.of("fr"),
            List.of(
                    Item.of("half", ItemType.INTEGER)
                            .text(Text.of("fr", "Un nombre"))
                            .build(),
                    Item.of("double", ItemType.INTEGER)
                            .text(Text.of("fr", "Son double"))
                            .readOnly(true)
                            .expressions(calculated(twiceTheFirst()))
                            .build()));

    @Test
    void questions_come_in_order_without_those_switched_off() {
        assertThat(linkIds(Course.of(WALK, Answers.empty()))).containsExactly("night", "help", "health", "more");
    }

    @Test
    void an_answer_opens_the_question_that_depends_on_it() {
        assertThat(linkIds(Course.of(WALK, with(Answers.empty(), "help", new AnswerValue.Bool(true)))))
                .containsExactly("night", "help", "which", "health", "more");
    }

    @Test
    void what_is_only_read_goes_with_the_next_question() {
        Stop first = Course.of(WALK, Answers.empty()).stops().get(0);

        assertThat(first.notes()).extracting(Item::linkId).containsExactly("intro");
        assertThat(first.section()).map(Item::linkId).contains("walking");
    }

    @Test
    void an_answer_shown_without_being_asked_is_read_before_the_next_question() {
        FormDefinition after = Forms.after("1");
        Answers carried = Answers.empty().with("night", List.of(coding("all")), after);

        assertThat(Course.of(after, carried).stops().get(0).notes())
                .extracting(Item::linkId)
                .containsExactly("night");
    }

    @Test
    void what_is_calculated_is_read_as_it_is_now_and_not_asked() {
        Course course = Course.of(DOUBLED, Answers.empty().with("half", List.of(new AnswerValue.Int(4)), DOUBLED));

        assertThat(linkIds(course)).containsExactly("half");
        assertThat(course.closing()).extracting(Item::linkId).containsExactly("double");
        assertThat(course.answers().values("double")).containsExactly(new AnswerValue.Int(8));
        assertThat(Course.of(DOUBLED, Answers.empty()).closing()).isEmpty();
    }

    @Test
    void one_resumes_after_the_last_question_answered() {
        Course course = Course.of(WALK, with(Answers.empty(), "help", new AnswerValue.Bool(false)));

        assertThat(course.resume()).map(Stop::linkId).contains("health");
        assertThat(course.passedOver(course.stops().get(0))).isTrue();
    }

    @Test
    void after_the_last_question_there_is_nothing_to_resume() {
        assertThat(Course.of(WALK, with(Answers.empty(), "more", new AnswerValue.Str("Merci")))
                        .resume())
                .isEmpty();
    }

    private static Expressions calculated(Expression expression) {
        return new Expressions(
                List.of(), Optional.of(expression), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Twice the first answer of all. */
    private static Expression twiceTheFirst() {
        Expression all = new Step(new Call(new Variable("resource"), Function.ANSWERS, List.of()), "value");
        Expression first = new Call(all, Function.FIRST, List.of());
        return new Operation(Sign.PLUS, first, first);
    }

    private static Answers with(Answers answers, String linkId, AnswerValue value) {
        return answers.with(linkId, List.of(value), WALK);
    }

    private static List<String> linkIds(Course course) {
        return course.stops().stream().map(Stop::linkId).toList();
    }
}
