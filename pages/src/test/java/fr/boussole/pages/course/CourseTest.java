package fr.boussole.pages.course;

import static fr.boussole.pages.Forms.coding;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.pages.Forms;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final FormDefinition WALK = Forms.walk("1");

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

    private static Answers with(Answers answers, String linkId, AnswerValue value) {
        return answers.with(linkId, List.of(value), WALK);
    }

    private static List<String> linkIds(Course course) {
        return course.stops().stream().map(Stop::linkId).toList();
    }
}
