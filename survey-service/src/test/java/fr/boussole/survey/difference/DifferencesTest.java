package fr.boussole.survey.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.survey.SharedData;
import fr.boussole.survey.compile.Compilation;
import fr.boussole.survey.difference.Difference.Kind;
import fr.boussole.survey.policy.ImportPolicy;
import fr.boussole.survey.policy.Verdict;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final String FORM = """
            {"resourceType": "Questionnaire", "url": "urn:q", "version": "1", "status": "draft", "language": "fr", "title": "Genou",
             "item": [
               {"linkId": "legs", "type": "group", "text": "Vos jambes", "item": [
                 {"linkId": "stairs", "type": "choice", "text": "Monter un étage",
                  "_text": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
                    {"url": "lang", "valueCode": "en"}, {"url": "content", "valueString": "Climbing one floor"}]}]},
                  "answerOption": [
                   {"valueCoding": {"system": "urn:ease", "code": "hard", "display": "Difficile"},
                    "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]},
                   {"valueCoding": {"system": "urn:ease", "code": "easy", "display": "Facile"},
                    "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1}]}]},
                 {"linkId": "minutes", "type": "integer", "text": "Minutes de marche",
                  "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 600}]}]},
               {"linkId": "wish", "type": "text", "text": "Ce qui compte",
                "enableWhen": [{"question": "stairs", "operator": "=", "answerCoding": {"system": "urn:ease", "code": "hard"}}]}]}
            """;
    private static final String SCALE = """
            {"id": "walking", "version": "1", "questionnaire": "urn:q|1", "title": {"fr": "Marche"}, "kind": "PROM",
             "method": "SUM", "items": [{"linkId": "stairs"}], "min": 0, "max": 1, "direction": "HIGHER_IS_BETTER",
             "missing": {"minShareAnswered": 1}, "decimals": 0}
            """;

    private static FormDefinition form(String json) {
        Verdict.Accepted accepted = (Verdict.Accepted) ImportPolicy.judge(ExactJson.read(json));
        return Compilation.of(accepted.questionnaire()).form();
    }

    private static Scale scale(String json) {
        return ScaleJson.read(ExactJson.read(json));
    }

    private static List<Difference> between(String before, String after) {
        return Differences.between(new Version(form(before), List.of()), new Version(form(after), List.of()));
    }

    private static Difference only(String was, String is) {
        assertThat(FORM).contains(was);
        List<Difference> differences = between(FORM, FORM.replace(was, is));
        assertThat(differences).hasSize(1);
        return differences.get(0);
    }

    @Test
    void a_version_does_not_differ_from_itself_but_by_its_number() {
        assertThat(between(FORM, FORM.replace("\"version\": \"1\"", "\"version\": \"2\""))).isEmpty();
    }

    @Test
    void a_new_wording_is_told_in_its_language_with_the_old_words_and_the_new() {
        Difference one = only("Climbing one floor", "Climbing a staircase");
        assertThat(one.kind()).isEqualTo(Kind.REWORDED);
        assertThat(one.language()).isEqualTo("en");
        assertThat(one.meaning()).isEqualTo(Meaning.MAY_CHANGE_ANSWERS);
        assertThat(one.before().in("en")).isEqualTo("Climbing one floor");
        assertThat(one.sentence().in("fr"))
                .isEqualTo("L’énoncé de « Monter un étage » (en) : « Climbing one floor » devient « Climbing a staircase »");
    }

    @Test
    void case_and_punctuation_are_cosmetic() {
        assertThat(only("Minutes de marche", "Minutes de Marche :").meaning()).isEqualTo(Meaning.COSMETIC);
    }

    @Test
    void a_title_is_cosmetic() {
        Difference one = only("\"title\": \"Genou\"", "\"title\": \"Votre genou\"");
        assertThat(one.linkId()).isEmpty();
        assertThat(one.meaning()).isEqualTo(Meaning.COSMETIC);
    }

    @Test
    void points_that_change_change_scores() {
        Difference one = only("\"valueDecimal\": 1}", "\"valueDecimal\": 2}");
        assertThat(one.kind()).isEqualTo(Kind.OPTION_RESCORED);
        assertThat(one.meaning()).isEqualTo(Meaning.CHANGES_SCORES);
        assertThat(one.sentence().in("en"))
                .isEqualTo("The answer “Facile” to “Climbing one floor”: its points, from 1 to 2");
    }

    @Test
    void points_written_otherwise_do_not_differ() {
        assertThat(between(FORM, FORM.replace("\"valueDecimal\": 1}", "\"valueDecimal\": 1.0}"))).isEmpty();
    }

    @Test
    void an_answer_reworded_is_the_same_answer_and_leaves_conditions_as_they_were() {
        Difference one = only("\"display\": \"Difficile\"", "\"display\": \"Très difficile\"");
        assertThat(one.kind()).isEqualTo(Kind.OPTION_REWORDED);
    }

    @Test
    void an_answer_with_another_code_is_another_answer() {
        assertThat(between(FORM, FORM.replace("\"code\": \"easy\"", "\"code\": \"fine\"")))
                .extracting(Difference::kind)
                .containsExactly(Kind.OPTION_ADDED, Kind.OPTION_REMOVED);
    }

    @Test
    void answers_in_another_order_are_told() {
        String hard = option("hard");
        String easy = option("easy");
        String turned = FORM.replace(hard, "FIRST").replace(easy, hard).replace("FIRST", easy);
        assertThat(between(FORM, turned)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.OPTIONS_REORDERED);
            assertThat(one.after().in("fr")).isEqualTo("« Facile », « Difficile »");
        });
    }

    private static String option(String code) {
        int at = FORM.indexOf("{\"valueCoding\": {\"system\": \"urn:ease\", \"code\": \"" + code);
        return FORM.substring(at, FORM.indexOf("}]}", at) + 3);
    }

    @Test
    void a_condition_is_told_as_people_say_it() {
        Difference one = only("\"operator\": \"=\"", "\"operator\": \"!=\"");
        assertThat(one.kind()).isEqualTo(Kind.CONDITION_CHANGED);
        assertThat(one.before().in("fr")).isEqualTo("« Monter un étage » est « Difficile »");
        assertThat(one.after().in("en")).isEqualTo("“Climbing one floor” is not “Difficile”");
    }

    @Test
    void limits_types_and_duties_are_told() {
        assertThat(only("\"valueInteger\": 600", "\"valueInteger\": 900").sentence().in("fr"))
                .isEqualTo("« Minutes de marche » : les bornes, de au plus 600 à au plus 900");
        assertThat(only("\"linkId\": \"wish\", \"type\": \"text\"", "\"linkId\": \"wish\", \"type\": \"string\"").kind())
                .isEqualTo(Kind.TYPE_CHANGED);
        assertThat(only("\"linkId\": \"wish\",", "\"linkId\": \"wish\", \"required\": true,").sentence().in("en"))
                .isEqualTo("“Ce qui compte” now needs an answer");
        assertThat(only("\"linkId\": \"wish\",", "\"linkId\": \"wish\", \"repeats\": true,").sentence().in("fr"))
                .isEqualTo("« Ce qui compte » : plusieurs réponses, de rien à oui");
    }

    @Test
    void questions_come_go_and_move() {
        String more = FORM.replace("{\"linkId\": \"wish\"", "{\"linkId\": \"new\", \"type\": \"string\", \"text\": \"Nouveau\"}, {\"linkId\": \"wish\"");
        assertThat(between(FORM, more)).extracting(Difference::kind).containsExactly(Kind.ITEM_ADDED);
        assertThat(between(more, FORM)).extracting(Difference::kind).containsExactly(Kind.ITEM_REMOVED);
        ObjectNode moved = (ObjectNode) ExactJson.read(FORM);
        moved.withArray("item").insert(0, moved.at("/item/0/item/1").deepCopy());
        ((ArrayNode) moved.at("/item/1/item")).remove(1);
        assertThat(between(FORM, moved.toString())).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.ITEM_MOVED);
            assertThat(one.sentence().in("fr"))
                    .isEqualTo("« Minutes de marche » passe de « Vos jambes » à la racine");
        });
    }

    @Test
    void questions_in_another_order_are_told_once() {
        ObjectNode turned = (ObjectNode) ExactJson.read(FORM);
        var items = (ArrayNode) turned.at("/item/0/item");
        items.add(items.remove(0));
        assertThat(between(FORM, turned.toString())).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.ITEMS_REORDERED);
            assertThat(one.before().in("fr")).isEqualTo("stairs, minutes");
        });
    }

    @Test
    void a_language_more_is_told_once_and_not_question_by_question() {
        String french = FORM.replaceAll("(?s)\"_text\": .*?\\]\\}\\]\\},", "");
        assertThat(between(french, FORM)).singleElement().satisfies(one -> {
            assertThat(one.sentence().in("en")).isEqualTo("The questionnaire also speaks en");
            assertThat(one.meaning()).isEqualTo(Meaning.COSMETIC);
        });
    }

    @Test
    void a_scale_is_compared_rule_by_rule_and_touched_by_its_questions() {
        Scale was = scale(SCALE);
        Scale is = scale(SCALE.replace("\"max\": 1", "\"max\": 2").replace("Marche", "La marche"));
        List<Difference> differences = Differences.between(
                new Version(form(FORM), List.of(was)),
                new Version(form(FORM.replace("Minutes de marche", "Minutes debout").replace("\"valueDecimal\": 1}", "\"valueDecimal\": 2}")), List.of(is)));
        assertThat(Differences.touching(was, differences))
                .extracting(Difference::kind, Difference::meaning)
                .containsExactly(
                        tuple(Kind.OPTION_RESCORED, Meaning.CHANGES_SCORES),
                        tuple(Kind.SCALE_CHANGED, Meaning.COSMETIC),
                        tuple(Kind.SCALE_CHANGED, Meaning.CHANGES_SCORES));
        assertThat(differences).hasSize(4);
    }

    @Test
    void real_questionnaires_do_not_differ_from_themselves() {
        Assumptions.assumeTrue(SharedData.isThere(), "The shared questionnaires are not beside the project: none compared");
        List<Verdict.Accepted> accepted = SharedData.questionnaires()
                .map(path -> ImportPolicy.judge(ExactJson.read(SharedData.read(path))))
                .filter(Verdict.Accepted.class::isInstance)
                .map(Verdict.Accepted.class::cast)
                .toList();
        assertThat(accepted).isNotEmpty().allSatisfy(one -> {
            FormDefinition form = Compilation.of(one.questionnaire()).form();
            FormDefinition again = Compilation.of(one.questionnaire()).form();
            assertThat(Differences.between(new Version(form, List.of()), new Version(again, List.of())))
                    .isEmpty();
        });
    }

    @Test
    void every_difference_is_written_with_both_sentences() {
        var json = DifferenceJson.write(List.of(only("\"valueDecimal\": 1}", "\"valueDecimal\": 2}")));
        assertThat(json.toString())
                .contains("\"kind\":\"OPTION_RESCORED\"", "\"linkId\":\"stairs\"", "\"meaning\":\"CHANGES_SCORES\"", "\"fr\":\"2\"");
    }
}
