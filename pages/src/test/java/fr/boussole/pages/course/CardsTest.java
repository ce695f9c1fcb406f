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

class CardsTest {

    private static final FormDefinition FORM = Forms.medicines();
    private static final Within ONE = Within.of("oa");
    private static final Within TWO = Within.of("ob");
    private static final Answers BOTH = named(named(Answers.empty(), ONE, "Doliprane"), TWO, "Kardegic");

    @Test
    void a_repeating_group_is_one_stop_among_the_questions() {
        assertThat(linkIds(Course.of(FORM, BOTH))).containsExactly("before", "medicine", "after");
    }

    @Test
    void each_occurrence_has_a_way_of_its_own() {
        Answers troubled = BOTH.with("trouble", TWO, List.of(new AnswerValue.Bool(true)), FORM);

        assertThat(linkIds(Course.of(FORM, troubled, "name", ONE))).containsExactly("name", "trouble", "dose");
        assertThat(linkIds(Course.of(FORM, troubled, "name", TWO))).containsExactly("name", "trouble", "what", "dose");
        assertThat(Course.of(FORM, troubled, "name", TWO).answers().values("name"))
                .containsExactly(new AnswerValue.Str("Kardegic"));
    }

    @Test
    void an_occurrence_that_is_not_there_yet_can_be_asked_and_leaves_no_card_while_nothing_is_answered() {
        Course third = Course.of(FORM, BOTH, "medicine", Within.of("oc"));

        assertThat(linkIds(third)).containsExactly("name", "trouble", "dose");
        assertThat(third.level().number()).isEqualTo(3);
        assertThat(third.stops()).noneMatch(Stop::isAnswered);
        assertThat(cards(BOTH).cards()).hasSize(2);
    }

    @Test
    void a_group_nested_in_an_occurrence_has_cards_of_its_own() {
        Answers dosed = BOTH.with("hour", TWO.and("ox"), List.of(new AnswerValue.Time("08:00:00")), FORM);

        assertThat(Course.of(FORM, dosed, "dose", TWO).cards(stop(Course.of(FORM, dosed, "dose", TWO), "dose")))
                .hasSize(1);
        assertThat(Course.of(FORM, dosed, "dose", ONE).cards(stop(Course.of(FORM, dosed, "dose", ONE), "dose")))
                .isEmpty();
        assertThat(linkIds(Course.of(FORM, dosed, "hour", TWO.and("ox")))).containsExactly("hour");
    }

    @Test
    void an_occurrence_without_an_id_is_known_by_its_rank() {
        Answers ranked = named(named(Answers.empty(), Within.of("0"), "Doliprane"), Within.of("1"), "Kardegic");

        assertThat(ranked.all().filter(item -> item.linkId().equals("medicine")))
                .hasSize(2);
        assertThat(Course.of(FORM, ranked, "name", Within.of("1")).answers().values("name"))
                .containsExactly(new AnswerValue.Str("Kardegic"));
    }

    @Test
    void taking_an_occurrence_out_leaves_the_others() {
        Answers left = BOTH.without("medicine", ONE, FORM);

        assertThat(left.values("name")).containsExactly(new AnswerValue.Str("Kardegic"));
        assertThat(left.without("medicine", ONE, FORM)).isEqualTo(left);
    }

    @Test
    void cards_tell_their_answers_and_the_ways_to_change_and_to_take_out() {
        Card second = cards(BOTH).cards().get(1);

        assertThat(second.title()).isEqualTo("Médicament 2");
        assertThat(second.lines().get(0).answers()).containsExactly("Kardegic");
        assertThat(second.lines().get(0).href()).isEqualTo("name in ob");
        assertThat(second.removal()).isEqualTo("remove ob");
    }

    @Test
    void no_more_is_offered_than_the_form_takes() {
        assertThat(cards(BOTH).add()).isPresent();
        assertThat(cards(named(BOTH, Within.of("oc"), "Lasilix"))).satisfies(full -> {
            assertThat(full.add()).isEmpty();
            assertThat(full.full()).isEqualTo("Vous pouvez en indiquer 3 au plus.");
        });
    }

    @Test
    void where_one_stopped_after_a_card_one_finds_the_cards_again() {
        assertThat(Course.of(FORM, BOTH).resume()).map(Stop::linkId).contains("medicine");
    }

    @Test
    void what_an_occurrence_lacks_is_told_with_its_place() {
        Answers unnamed = BOTH.with("trouble", Within.of("oc"), List.of(new AnswerValue.Bool(false)), FORM);

        assertThat(Course.of(FORM, unnamed).lacking()).singleElement().satisfies(stop -> {
            assertThat(stop.linkId()).isEqualTo("name");
            assertThat(stop.within()).isEqualTo(Within.of("oc"));
        });
    }

    @Test
    void a_group_that_may_be_left_out_is_passed_without_a_card() {
        assertThat(asking(Answers.empty()).heard(1, Fields.blank())).isEqualTo(Reading.nothing());
    }

    @Test
    void the_pages_of_cards_and_of_removal_are_drawn() {
        Asking asking = asking(BOTH);
        String page = new PagesEngine()
                .render(
                        "{#question/page asked=asked action='/here' back=back}{/}",
                        "fr",
                        Map.of("asked", asking.at(1), "back", Optional.empty()));
        Removal removal =
                asking.removal(stop(asking.course(), "medicine"), "ob").orElseThrow();
        String before = new PagesEngine()
                .render(
                        "{#question/removal removal=removal action='/here' back='/back'}{/}",
                        "fr",
                        Map.of("removal", removal));

        assertThat(page).contains("Médicament 2", "Kardegic", "Ajouter un autre", "Retirer : Médicament 1");
        assertThat(before).contains("Kardegic", "name=\"remove\"", "Garder").doesNotContain("Doliprane");
    }

    private static Cards cards(Answers answers) {
        return asking(answers).at(1).cards().orElseThrow();
    }

    private static Asking asking(Answers answers) {
        Ways ways = new Ways() {
            @Override
            public String to(String linkId, Within within) {
                return linkId + " in " + within.text();
            }

            @Override
            public String removal(String group, Within within) {
                return "remove " + within.text();
            }
        };
        return new Asking(Course.of(FORM, answers), new Tongue(Locale.FRENCH, ZoneId.of("Europe/Paris")), ways);
    }

    private static Answers named(Answers answers, Within within, String name) {
        return answers.with("name", within, List.of(new AnswerValue.Str(name)), FORM);
    }

    private static Stop stop(Course course, String linkId) {
        return course.at(course.indexOf(linkId).orElseThrow()).orElseThrow();
    }

    private static List<String> linkIds(Course course) {
        return course.stops().stream().map(Stop::linkId).toList();
    }
}
