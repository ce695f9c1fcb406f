package fr.boussole.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.MalformedResponse;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.validation.Validation;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Severity;
import fr.boussole.survey.xlsform.sheet.WorkbookReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form as a team would write it in Kobo, from its .xlsx file to what a patient is asked. */
class KoboFormTest {
    private static final String SURVEY = """
            type | name | label::Français (fr) | label::English (en) | hint::Français (fr) | required | relevant | constraint | constraint_message::Français (fr) | calculation | appearance | default | parameters | repeat_count
            start | start | | | | | | | | | | | |
            end | end | | | | | | | | | | | |
            note | welcome | Merci de répondre. | Thank you for answering. | | | | | | | | | |
            acknowledge | consent | J'accepte de répondre | I agree to answer | | yes | | | | | | | |
            begin_group | after | Après votre opération | After your operation | | | ${consent} = 'OK' | | | | field-list | | |
            select_one joint | joint | Quelle articulation ? | Which joint? | | yes | | | | | minimal | | |
            date | operated | Date de l'opération | Date of operation | | yes | | . <= today() | Cette date est à venir. | | | | |
            select_one yn | walked | Avez-vous marché ? | Have you walked? | Même avec une canne | yes | | | | | likert | | |
            integer | minutes | Combien de minutes ? | How many minutes? | | yes | ${walked} = 'yes' | . >= 0 and . <= 600 | Entre 0 et 600 | | | | |
            select_multiple aids | aids | Quelles aides ? | Which aids? | | | selected(${walked}, 'yes') | count-selected(.) <= 3 | Trois au plus | | | | |
            text | aid_other | Quelle autre aide ? | Which other aid? | | | selected(${aids}, 'other') | | | | | | |
            range | pain | Votre douleur | Your pain | 0 aucune, 10 la pire | yes | | | | | | | start=0 end=10 step=1 |
            text | pain_where | Où avez-vous mal ? | Where does it hurt? | | | ${pain} > 3 | | | | multiline | | |
            select_one yn | pills | Prenez-vous un antalgique ? | Do you take a painkiller? | | | ${pain} > 3 or ${walked} != 'yes' | | | | | | |
            select_one ease | stairs | Monter un étage | Climbing a floor | | yes | | | | | horizontal | | |
            select_one ease | shoes | Mettre ses chaussures | Putting on shoes | | yes | | | | | horizontal | | |
            note | hard | Parlez-en à votre médecin. | Tell your doctor. | | | ${stairs} <= 1 and ${shoes} <= 1 | | | | | | |
            calculate | function | | | | | | | | ${stairs} + ${shoes} | | | |
            end_group | | | | | | | | | | | | |
            begin_repeat | falls | Vos chutes | Your falls | | | ${consent} = 'OK' | | | | | | | ${falls_count}
            date | fell | Quand ? | When? | | | | | | | | | |
            select_one yn | hurt | Blessé ? | Hurt? | | | | | | | | | |
            text | injury | Quelle blessure ? | Which injury? | | | ${hurt} = 'yes' | | | | | | |
            end_repeat | | | | | | | | | | | | |
            decimal | weight | Poids (kg) | Weight (kg) | | | | . >= 20 and . <= 350 | | | | | |
            geopoint | place | Où êtes-vous ? | Where are you? | | | | | | | | | |
            image | scar | Photo de la cicatrice | Picture of the scar | | | ${consent} = 'OK' | | | | | | |
            hidden | source | | | | | | | | | | kobo | |
            text | comment | Un mot pour l'équipe ? | A word for the team? | | | | | | | multiline | | |
            note | thanks | Merci. | Thank you. | | | | | | | | | |
            """;

    private static final String CHOICES = """
            list_name | name | label::Français (fr) | label::English (en)
            yn | yes | Oui | Yes
            yn | no | Non | No
            joint | hip | La hanche | Hip
            joint | knee | Le genou | Knee
            aids | stick | Une canne | A stick
            aids | frame | Un déambulateur | A frame
            aids | other | Autre | Other
            ease | 0 | Impossible | Impossible
            ease | 1 | Difficile | Hard
            ease | 2 | Facile | Easy
            """;

    private static final String SETTINGS = """
            form_title | form_id | version | default_language | style
            Après l'opération | apres_operation | 2026032101 | Français (fr) | pages
            """;

    private static final Conversion.Converted CONVERTED = (Conversion.Converted)
            XlsForm.convert(WorkbookReader.read(Xlsx.of(SURVEY, CHOICES, SETTINGS)), Naming.OF_THE_FORM);
    private static final FormDefinition FORM = Forms.compiled(CONVERTED).form();

    @Test
    void it_is_the_form_that_was_written() {
        assertThat(FORM.canonical()).hasToString("urn:xlsform:apres_operation|2026032101");
        assertThat(FORM.title().in("fr")).isEqualTo("Après l'opération");
        assertThat(FORM.languages()).containsExactly("fr", "en");
        assertThat(FORM.items()).extracting(Item::linkId).startsWith("welcome", "consent", "after", "falls", "weight");
        assertThat(item("walked").help().in("fr")).isEqualTo("Même avec une canne");
        assertThat(item("walked").text().in("en")).isEqualTo("Have you walked?");
        assertThat(item("pain").control()).isEqualTo("slider");
        assertThat(item("joint").control()).isEqualTo("drop-down");
        assertThat(item("comment").type()).isEqualTo(ItemType.TEXT);
        assertThat(item("falls").repeats()).isTrue();
        assertThat(item("source").hidden()).isTrue();
    }

    @Test
    void whoever_does_not_consent_is_asked_nothing_of_the_groups() throws MalformedResponse {
        assertAsked(Map.of(), "after", false);
        assertAsked(Map.of("consent", "{\"valueBoolean\": true}"), "after", true);
        assertAsked(Map.of("consent", "{\"valueBoolean\": false}"), "scar", false);
    }

    @Test
    void what_depends_on_walking_is_asked_of_those_who_walk() throws MalformedResponse {
        assertAsked(after("walked", coding("yn", "yes")), "minutes", true);
        assertAsked(after("walked", coding("yn", "no")), "minutes", false);
        assertAsked(after("walked", coding("yn", "no")), "pills", true);
        assertAsked(after("walked", coding("yn", "yes")), "pills", false);
        assertAsked(after("joint", coding("joint", "hip")), "pills", true);
    }

    @Test
    void pain_and_other_aids_open_their_questions() throws MalformedResponse {
        assertAsked(after("pain", "{\"valueInteger\": 3}"), "pain_where", false);
        assertAsked(after("pain", "{\"valueInteger\": 4}"), "pain_where", true);
        Map<String, String> aids = Map.of(
                "consent",
                "{\"valueBoolean\": true}",
                "walked",
                coding("yn", "yes"),
                "aids",
                coding("aids", "stick") + "," + coding("aids", "other"));
        assertAsked(aids, "aid_other", true);
    }

    @Test
    void limits_hold() throws MalformedResponse {
        assertThat(Validation.faults(FORM, answers(Map.of("weight", "{\"valueDecimal\": 19.5}")), false))
                .hasSize(1);
        assertThat(Validation.faults(FORM, answers(Map.of("weight", "{\"valueDecimal\": 71.5}")), false))
                .isEmpty();
        Map<String, String> long_ = Map.of(
                "consent", "{\"valueBoolean\": true}",
                "walked", coding("yn", "yes"),
                "minutes", "{\"valueInteger\": 601}");
        assertThat(Validation.faults(FORM, answers(long_), false)).hasSize(1);
    }

    @Test
    void two_numeric_conditions_on_choices_become_an_expression_and_points_a_calculation() {
        assertThat(CONVERTED.questionnaire().toString())
                .contains("(" + code("stairs") + ".toDecimal() <= 1) and (" + code("shoes") + ".toDecimal() <= 1)")
                .contains("(" + code("stairs") + ".toDecimal() + " + code("shoes") + ".toDecimal())");
    }

    @Test
    void everything_that_did_not_follow_is_told() {
        assertThat(CONVERTED.remarks())
                .filteredOn(remark -> remark.severity() == Severity.WARNING)
                .extracting(Remark::place)
                .containsExactlyInAnyOrder("survey[27].type", "survey[21].repeat_count");
        assertThat(CONVERTED.remarks()).noneMatch(Remark::refuses);
    }

    private static String code(String linkId) {
        return "%resource.item.where(linkId = 'after').item.where(linkId = '" + linkId + "').answer.value.code";
    }

    private static Item item(String linkId) {
        return FORM.item(linkId).orElseThrow();
    }

    private static String coding(String list, String code) {
        return "{\"valueCoding\": {\"system\": \"urn:xlsform:list:" + list + "\", \"code\": \"" + code + "\"}}";
    }

    private static Map<String, String> after(String linkId, String answer) {
        return Map.of("consent", "{\"valueBoolean\": true}", linkId, answer);
    }

    private static void assertAsked(Map<String, String> given, String linkId, boolean asked) throws MalformedResponse {
        assertThat(Branching.of(FORM, answers(given)).isEnabled(linkId))
                .as("%s given %s", linkId, given)
                .isEqualTo(asked);
    }

    private static Answers answers(Map<String, String> given) throws MalformedResponse {
        ObjectNode response = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        response.put("resourceType", "QuestionnaireResponse").put("status", "in-progress");
        place(FORM.items(), given, response.putArray("item"));
        return ResponseJson.read(response);
    }

    private static void place(Iterable<Item> items, Map<String, String> given, ArrayNode into) {
        for (Item item : items) {
            if (item.type() == ItemType.GROUP) {
                ObjectNode group = into.addObject().put("linkId", item.linkId());
                place(item.items(), given, group.putArray("item"));
            } else if (given.containsKey(item.linkId())) {
                ObjectNode answered = into.addObject().put("linkId", item.linkId());
                answered.set("answer", fr.boussole.form.json.ExactJson.read("[" + given.get(item.linkId()) + "]"));
            }
        }
    }
}
