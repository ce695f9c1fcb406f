package fr.boussole.survey.page.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.Within;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.EnableBehavior;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.definition.Text;
import fr.boussole.pages.question.Fields;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final FormDefinition FORM = new FormDefinition(
            "https://boussole.example/Questionnaire/pain",
            "1",
            Text.of("fr", "Douleur"),
            Text.EMPTY,
            "fr",
            List.of("fr", "ar"),
            List.of(
                    Item.of("pain", ItemType.BOOLEAN)
                            .text(Text.of("fr", "Mal ?"))
                            .required(true)
                            .build(),
                    Item.of("where is it", ItemType.STRING)
                            .text(Text.of("fr", "Où ?"))
                            .enableWhen(
                                    EnableBehavior.ALL,
                                    List.of(new Condition("pain", Operator.EQUAL, new AnswerValue.Bool(true))))
                            .build()));

    @Test
    void a_trial_is_found_again_in_its_address() {
        Answers answers = Answers.empty().with("pain", List.of(new AnswerValue.Bool(true)), FORM);
        Trial trial = begun().with(answers).at("where is it").in("ar").withLargeText(true);

        assertThat(Trial.of("x", FORM, query(trial.page()))).isEqualTo(trial);
    }

    @Test
    void what_is_to_be_mended_is_found_again_as_it_was_written() {
        Trial trial = begun().at("pain").toMend(Fields.value(List.of("peut-être & encore=été", "deux")));

        assertThat(Trial.of("x", FORM, query(trial.page()))).isEqualTo(trial);
    }

    @Test
    void an_address_that_makes_no_sense_begins_a_trial() {
        assertThat(Trial.of("x", FORM, query("/?in=xx&so-far=%21%21&written=%2b")))
                .isEqualTo(begun());
        assertThat(Trial.of("x", FORM, query("/?so-far=" + Packed.pack("[1, 2]"))))
                .isEqualTo(begun());
    }

    @Test
    void what_would_grow_without_end_is_not_unpacked() {
        String bomb = Packed.pack("0".repeat(Packed.LARGEST + 1));

        assertThat(bomb).hasSizeLessThan(1_000);
        assertThat(Packed.unpack(bomb)).isEmpty();
    }

    @Test
    void an_answer_leads_to_the_question_that_it_opens_or_to_the_end() {
        assertThat(after("true").at()).isEqualTo("where is it");
        assertThat(after("false").at()).isEqualTo(Trial.END);
    }

    @Test
    void an_author_adds_cards_and_takes_one_out() {
        FormDefinition form = new FormDefinition(
                "https://boussole.example/Questionnaire/medicines",
                "1",
                Text.of("fr", "Médicaments"),
                Text.EMPTY,
                "fr",
                List.of("fr"),
                List.of(Item.of("medicine", ItemType.GROUP)
                        .text(Text.of("fr", "Médicament"))
                        .repeats(true)
                        .items(List.of(Item.of("name", ItemType.STRING)
                                .text(Text.of("fr", "Lequel ?"))
                                .build()))
                        .build()));
        Trial one = named(form, Trial.of("x", form, query("/?in=fr")), "o1", "Aspirine");
        Trial two = named(form, one, "o2", "Paracétamol");

        assertThat(two.at()).as("back at the cards").isEqualTo("medicine");
        assertThat(two.answers().values("name"))
                .containsExactly(new AnswerValue.Str("Aspirine"), new AnswerValue.Str("Paracétamol"));

        Trial asked = two.at(new Spot("medicine", Within.of("o1"), true));
        assertThat(Walk.of(form, asked).removal()).isPresent();
        assertThat(Walk.of(form, asked).withoutOccurrence().answers().values("name"))
                .containsExactly(new AnswerValue.Str("Paracétamol"));
    }

    /** Goes by the address of a card's question, as a browser does. */
    private static Trial named(FormDefinition form, Trial before, String card, String name) {
        Trial at = before.at(new Spot("name", Within.of(card), false));
        Walk walk = Walk.of(form, Trial.of("x", form, query(at.page())));
        return walk.after(0, Fields.value(List.of(name)));
    }

    @Test
    void what_cannot_stand_stays_where_it_is_and_keeps_the_answers() {
        Trial after = after("perhaps");

        assertThat(after.at()).isEqualTo("pain");
        assertThat(after.answers()).isEqualTo(Answers.empty());
        assertThat(Walk.of(FORM, after).error(0, after.written().orElseThrow())).isNotEmpty();
    }

    private static Trial begun() {
        return Trial.of("x", FORM, new MultivaluedHashMap<>());
    }

    private static Trial after(String value) {
        return Walk.of(FORM, begun()).after(0, Fields.of(Map.of(Fields.VALUE, List.of(value))));
    }

    private static MultivaluedMap<String, String> query(String address) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            query.add(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
