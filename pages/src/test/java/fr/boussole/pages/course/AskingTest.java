package fr.boussole.pages.course;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.Within;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.pages.Forms;
import fr.boussole.pages.PagesEngine;
import fr.boussole.pages.question.Fields;
import fr.boussole.pages.question.Reading;
import fr.boussole.pages.question.Tongue;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskingTest {

    private static final FormDefinition WALK = Forms.walk("1");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Addresses that say what they were made of. */
    private static final Ways WAYS = new Ways() {
        @Override
        public String to(String linkId, Within within) {
            return "#" + linkId + within.text();
        }

        @Override
        public String removal(String group, Within within) {
            return "#remove-" + within.text();
        }
    };

    @Test
    void how_far_one_has_come_is_said_in_the_reader_s_language() {
        assertThat(asking(Answers.empty(), Locale.FRENCH).at(0).progress().words())
                .isEqualTo("Question 1 sur 4, encore 2 minutes environ");
        assertThat(asking(Answers.empty(), Locale.ENGLISH).at(3).progress().words())
                .isEqualTo("Question 4 of 4, this is the last one");
    }

    @Test
    void a_required_question_left_empty_is_to_be_answered() {
        assertThat(asking(Answers.empty(), Locale.FRENCH).heard(0, Fields.blank()))
                .isEqualTo(new Reading.Unclear("Il nous faut une réponse à cette question."));
    }

    @Test
    void what_cannot_be_understood_is_shown_again_with_how_to_mend_it() {
        Asked asked = asking(Answers.empty(), Locale.FRENCH).at(2, Fields.value(List.of("beaucoup")), "Un nombre.");

        assertThat(asked.errors()).singleElement().satisfies(error -> assertThat(error.label())
                .isEqualTo("Un nombre."));
    }

    @Test
    void answers_are_read_again_in_words() {
        Answers helped = Answers.empty().with("help", List.of(new AnswerValue.Bool(true)), WALK);

        List<Line> lines = asking(helped, Locale.ENGLISH).lines(Stop::mustBeAnswered);

        assertThat(lines.get(1).answers()).containsExactly("Yes");
        assertThat(lines.get(1).href()).isEqualTo("#help");
        assertThat(lines.get(2).missing()).isTrue();
    }

    @Test
    void the_page_of_a_question_is_drawn_with_nothing_but_what_it_asks() {
        Map<String, ?> shown = Map.of(
                "asked", asking(Answers.empty(), Locale.FRENCH).at(0), "back", Optional.empty(), "action", "/next");

        String page = new PagesEngine()
                .render("{#question/page asked=asked action=action back=back target='_top'}{/}", "fr", shown);

        assertThat(page)
                .contains("<base target=\"_top\">", "action=\"/next\"", "Toutes les nuits", "Continuer")
                .doesNotContain("data-save", "Question précédente");
    }

    private static Asking asking(Answers answers, Locale language) {
        return new Asking(Course.of(WALK, answers), new Tongue(language, PARIS), WAYS);
    }
}
