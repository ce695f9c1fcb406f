package fr.boussole.pages.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.pages.Link;
import fr.boussole.pages.PagesEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>";

    private final PagesEngine pages = new PagesEngine();

    @Test
    void the_chosen_answer_is_checked_and_the_others_are_not() {
        String html = draw(ChoiceField.one(
                Question.of("1.2", "La nuit ?"),
                List.of(Choice.of("a", "Jamais", false), Choice.of("b", "Parfois", true))));
        assertThat(html)
                .contains("type=\"radio\" id=\"q-1_2e_2-1\" name=\"1.2\" value=\"a\">")
                .contains("id=\"q-1_2e_2-2\" name=\"1.2\" value=\"b\" checked>");
    }

    @Test
    void an_answer_that_excludes_the_others_says_so_to_the_script() {
        String html = draw(ChoiceField.several(
                Question.of("p", "Priorités"),
                List.of(Choice.of("none", "Rien de tout cela", false).asExclusive())));
        assertThat(html).contains("type=\"checkbox\"").contains("data-exclusive=\"true\"");
    }

    @Test
    void an_answer_in_own_words_has_its_box() {
        String html = draw(ChoiceField.one(Question.of("p", "Priorité"), List.of(Choice.of("a", "Dormir", false)))
                .orElse(new ChoiceField.Other("p.other", "Autre chose", "marcher en forêt")));
        assertThat(html).contains("name=\"p.other\" value=\"marcher en forêt\"");
    }

    @Test
    void yes_or_no_is_said_in_the_readers_language() {
        String html = draw(ChoiceField.yesNo(Question.of("b", "?"), Optional.of(false), Locale.ENGLISH));
        assertThat(html).contains("<span>Yes</span>").contains("value=\"false\" checked");
    }

    @Test
    void an_error_is_tied_to_its_control_and_listed_in_the_summary() {
        Question asked = Question.of("birth", "Votre naissance")
                .withHint("Par exemple 3 4 1951")
                .withError("Écrivez une année à quatre chiffres.");
        DateField field = DateField.of(asked, Optional.empty());
        assertThat(draw(field))
                .contains("aria-describedby=\"q-birth-hint q-birth-error\"")
                .contains("aria-invalid=\"true\"")
                .contains("id=\"q-birth-error\"");
        assertThat(Field.errors(List.of(field, LinesField.of(Question.of("x", "?"), ""))))
                .containsExactly(Link.to("Écrivez une année à quatre chiffres.", "#q-birth-day"));
    }

    @Test
    void a_date_fills_its_three_boxes() {
        String html = draw(DateField.of(Question.of("d", "?"), Optional.of(LocalDate.of(1951, 4, 3))));
        assertThat(html)
                .containsSubsequence("name=\"d.day\" value=\"3\"", "name=\"d.month\" value=\"4\"", "value=\"1951\"");
    }

    @Test
    void an_untouched_slider_answers_nothing() {
        String html = draw(slider(""));
        assertThat(html)
                .contains("name=\"vas\" value=\"\"")
                .contains("type=\"range\" data-for=\"q-vas\"")
                .contains("value=\"50\"")
                .containsOnlyOnce("name=\"vas\"");
    }

    @Test
    void what_was_written_is_shown_as_it_was_written() {
        assertThat(draw(InputField.of(Question.of("w", "Poids"), InputField.Kind.DECIMAL, "72,5 kg")))
                .contains("value=\"72,5 kg\"")
                .contains("inputmode=\"decimal\"");
    }

    @Test
    void a_single_unit_is_written_and_several_are_chosen_from() {
        Choice kilo = Choice.of("kg", "kilogrammes", true);
        assertThat(draw(new QuantityField(Question.of("w", "Poids"), "72", List.of(kilo))))
                .contains("<span class=\"unit\">kilogrammes</span>")
                .doesNotContain("<select");
        assertThat(draw(new QuantityField(
                        Question.of("w", "Poids"), "72", List.of(kilo, Choice.of("[lb_av]", "livres", false)))))
                .contains("<option value=\"kg\" selected>")
                .contains("<option value=\"[lb_av]\">");
    }

    @Test
    void hostile_texts_are_shown_and_never_run() {
        Question asked = new Question(HOSTILE, HOSTILE, HOSTILE, HOSTILE, true);
        Choice choice = Choice.of(HOSTILE, HOSTILE, true).withHint(HOSTILE);
        List<Field> all = List.of(
                ChoiceField.one(asked, List.of(choice)).orElse(new ChoiceField.Other(HOSTILE, HOSTILE, HOSTILE)),
                ScaleField.numbers(asked, 0, 10, OptionalInt.of(3), HOSTILE, HOSTILE),
                slider(HOSTILE),
                new InputField(asked, InputField.Kind.TEXT, HOSTILE, HOSTILE, 20),
                LinesField.of(asked, "</textarea>" + HOSTILE),
                new DateField(asked, HOSTILE, HOSTILE, HOSTILE),
                new QuantityField(asked, HOSTILE, List.of(choice)));
        assertThat(all)
                .allSatisfy(field ->
                        assertThat(draw(field)).doesNotContain("<script").contains("&lt;script&gt;"));
    }

    @Test
    void names_that_differ_have_identifiers_that_differ() {
        assertThat(Question.of("a.b", "").id())
                .isNotEqualTo(Question.of("a b", "").id());
        assertThat(Question.of("a_2e_b", "").id())
                .isNotEqualTo(Question.of("a.b", "").id());
    }

    @Test
    void nonsense_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> ChoiceField.one(Question.of("q", "?"), List.of()))
                .hasMessage("The question q offers no choice");
        assertThatThrownBy(() -> new Progress(13, 12, "")).hasMessage("There is no step 13 of 12");
    }

    @Test
    void progress_shows_a_segment_for_each_page_and_never_more_than_sixteen() {
        assertThat(new Progress(4, 12, "").segments()).hasSize(12).startsWith(true, true, true, true, false);
        assertThat(new Progress(20, 40, "").segments())
                .hasSize(16)
                .filteredOn(done -> done)
                .hasSize(8);
    }

    @Test
    void the_state_of_the_answer_is_said_in_words() {
        assertThat(pages.render("{#save-state state=state/}", "fr", Map.of("state", SaveState.OFFLINE)))
                .contains("data-state=\"offline\"")
                .contains(">Hors ligne : votre réponse est gardée sur ce téléphone.</p>");
    }

    private static SliderField slider(String value) {
        return new SliderField(
                Question.of("vas", "<script>"),
                value,
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                BigDecimal.ONE,
                "Le pire",
                "Le meilleur");
    }

    private String draw(Field field) {
        return pages.render("{#field/any field=field/}", "fr", Map.of("field", field));
    }
}
