package fr.boussole.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.http.SameJson;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsFormTest {
    private static final String CHOICES = "list_name | name | label | score\nyn | yes | Oui | 1\nyn | no | Non | 0.5";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text               | string
            integer            | integer
            decimal            | decimal
            range              | integer
            date               | date
            time               | time
            dateTime           | dateTime
            select_one yn      | choice
            select one from yn | choice
            select_multiple yn | choice
            note               | display
            acknowledge        | boolean
            trigger            | boolean
            hidden             | string
            image              | attachment
            file               | attachment
            """)
    void every_common_type_has_its_item(String type, String expected) {
        JsonNode item = item("type | name | label\n" + type + " | a | A", CHOICES);
        assertThat(item.path("type").asText()).isEqualTo(expected);
        assertThat(item.path("repeats").asBoolean()).isEqualTo(type.startsWith("select_multiple"));
        assertThat(Forms.compiled(Forms.converted("type | name | label\n" + type + " | a | A", CHOICES))
                        .remarks())
                .noneMatch(Remark::refuses);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            integer            | . >= 0 and . <= 120          | minValue=0 maxValue=120
            integer            | . > 0 and . < 120            | minValue=1 maxValue=119
            decimal            | . >= 0.5                     | minValue=0.5
            text               | regex(., '^[0-9]{5}$')       | regex=^[0-9]{5}$
            text               | string-length(.) <= 20       | maxLength=20
            text               | string-length(.) < 20 and string-length(.) > 1 | minLength=2 maxLength=19
            select_multiple yn | count-selected(.) <= 1       | questionnaire-maxOccurs=1
            """)
    void a_constraint_that_is_a_limit_becomes_one(String type, String constraint, String expected) {
        JsonNode item = item("type | name | label | constraint\n" + type + " | a | A | " + constraint, CHOICES);
        assertThat(limits(item)).isEqualTo(expected);
    }

    @Test
    void other_constraints_are_expressions_with_the_message_of_the_form_and_only_about_answers() {
        JsonNode item = item("""
                type | name | label | constraint | constraint_message
                date | born | Naissance | . <= today() | Dans le futur ?
                """, "");
        assertThat(SameJson.areSame(item.path("extension"), ExactJson.read("""
                [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint", "extension": [
                  {"url": "key", "valueId": "c-born"},
                  {"url": "severity", "valueCode": "error"},
                  {"url": "expression", "valueString": "(A.empty() or (A <= today()))"},
                  {"url": "human", "valueString": "Dans le futur ?"}]}]
                """.replace(
                                "A", "%resource.item.where(linkId = 'born').answer.value"))))
                .isTrue();
    }

    @Test
    void a_calculation_is_a_hidden_item_of_the_type_it_comes_to() {
        Conversion.Converted converted = Forms.converted("""
                type | name | label | calculation
                integer | a | A |
                decimal | b | B |
                calculate | sum | | round(${a} + ${b}, 1)
                calculate | old | | if(${a} >= 65, 'yes', 'no')
                calculate | odd | | pulldata('f', 'x', 'y', ${a})
                """, "");
        JsonNode sum = converted.questionnaire().at("/item/2");
        assertThat(sum.path("type").asText()).isEqualTo("decimal");
        assertThat(sum.toString()).contains("questionnaire-hidden", "calculatedExpression", ".round(1)");
        assertThat(sum.path("readOnly").asBoolean()).isTrue();
        assertThat(converted.questionnaire().at("/item/3/type").asText()).isEqualTo("string");
        assertThat(warning(converted, "survey[6].calculation"))
                .contains("“odd” is not calculated and stays empty", "“pulldata()” has no counterpart here");
    }

    @Test
    void texts_come_in_every_language_of_the_form() {
        Conversion.Converted converted = (Conversion.Converted) XlsForm.convert(
                Forms.form(
                        """
                        type | name | label::Français (fr) | label::English (en) | hint::English (en) | label::Klingonese
                        select_one yn | a | Oui ? | Yes? | Really | Hab
                        """,
                        "list_name | name | label::Français (fr) | label::English (en)\nyn | y | Oui | Yes",
                        "form_title | form_id | version | default_language\nEssai | essai 1 | 7 | Français (fr)"),
                Naming.OF_THE_FORM);
        var form = Forms.compiled(converted).form();
        assertThat(form.languages()).containsExactly("fr", "en");
        assertThat(form.url()).isEqualTo("urn:xlsform:essai+1");
        assertThat(form.version()).isEqualTo("7");
        assertThat(form.title().in("fr")).isEqualTo("Essai");
        var item = form.item("a").orElseThrow();
        assertThat(item.text().in("en")).isEqualTo("Yes?");
        assertThat(item.help().in("en")).isEqualTo("Really");
        assertThat(item.options().get(0).text().in("en")).isEqualTo("Yes");
        assertThat(warning(converted, "survey[1].label::Klingonese")).contains("Klingonese");
    }

    @Test
    void the_request_may_name_the_questionnaire() {
        Conversion.Converted converted = (Conversion.Converted) XlsForm.convert(
                Forms.form("type | name\nnote | a", "", "form_id | version\nf | 1"),
                new Naming(Optional.of("https://example.org/q"), Optional.of("2")));
        assertThat(converted.questionnaire().path("url").asText()).isEqualTo("https://example.org/q");
        assertThat(converted.questionnaire().path("version").asText()).isEqualTo("2");
    }

    @Test
    void a_version_that_no_address_can_end_with_is_mended() {
        Conversion.Converted converted = (Conversion.Converted) XlsForm.convert(
                Forms.form("type | name\nnote | a", "", "form_id | version\nf | 3 (2026-03-31 10:00:00)"),
                Naming.OF_THE_FORM);
        assertThat(converted.questionnaire().path("version").asText()).isEqualTo("3-2026-03-31-10:00:00");
        assertThat(converted.remarks()).extracting(Remark::place).containsExactly("settings[2].version");
    }

    @Test
    void or_other_is_a_choice_and_a_line_to_write_on() {
        Conversion.Converted converted =
                Forms.converted("type | name | label\nselect_one yn or_other | a | A", CHOICES);
        var form = Forms.compiled(converted).form();
        assertThat(form.item("a").orElseThrow().options())
                .extracting(option -> option.value().key())
                .containsExactly("yes", "no", "other");
        assertThat(form.item("a_other").orElseThrow().enableWhen()).hasSize(1);
    }

    @Test
    void a_column_of_scores_gives_points() {
        var item = Forms.compiled(Forms.converted("type | name | label\nselect_one yn | a | A", CHOICES))
                .form()
                .item("a")
                .orElseThrow();
        assertThat(item.options())
                .extracting(option -> option.weight().orElseThrow().toString())
                .containsExactly("1", "0.5");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            geopoint | a | A | |                           ; survey[2].type         ; cannot be asked here
            rank yn | a | A | |                            ; survey[2].type         ; cannot be asked here
            select_one yn | a | A | x=${b} | choice_filter ; survey[2].choice_filter; are offered to everyone
            text | a | Bonjour ${b} | |                    ; survey[2].label        ; a patient reads “…”
            text | a | A **gras** | |                      ; survey[2].label        ; shown as they are written
            text | a | A | x.png | image                   ; survey[2].image        ; is not shown
            text | a | A | maybe | required                ; survey[2].required     ; neither yes nor no
            integer | a | A | ten | default                ; survey[2].default      ; does not fit
            select_one yn | a | A | randomize=true | parameters ; survey[2].parameters ; has no effect
            """)
    void what_changes_for_a_patient_is_a_warning_at_its_place(String row, String place, String saying) {
        String[] cells = row.split("\\|", -1);
        String column = cells.length > 4 && !cells[4].isBlank() ? cells[4].strip() : "x_extra";
        String survey = "type | name | label | " + column + "\n"
                + String.join("|", List.of(cells).subList(0, 4)) + "\ntext | b | B |";
        assertThat(warning(Forms.converted(survey, CHOICES), place)).contains(saying);
    }

    @Test
    void what_changes_nothing_for_a_patient_is_told_as_well() {
        Conversion.Converted converted = Forms.converted("""
                type | name | label | $kuid | appearance | required_message
                start | start | | k1 | |
                text | a | A | k2 | w2 | Il faut répondre
                """, "");
        assertThat(converted.remarks())
                .extracting(Remark::place)
                .containsExactlyInAnyOrder(
                        "survey[2].type", "survey[3].appearance", "survey[1].$kuid", "survey[1].required_message");
        assertThat(converted.remarks()).allMatch(remark -> remark.severity() == Severity.INFORMATION);
    }

    @Test
    void a_condition_on_what_was_left_out_is_told() {
        Conversion.Converted converted = Forms.converted("""
                type | name | label | relevant
                geopoint | where | Où |
                text | a | A | ${where} != ''
                """, "");
        assertThat(warning(converted, "survey[3].relevant"))
                .contains("“a” is asked of everyone", "“where” is left out");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            no survey                 ; ``                                                   ; survey.type
            no type column            ; name\\ntext                                          ; survey.type
            an unknown type           ; type|name\\nfoo|a                                     ; survey[2].type
            no such list              ; type|name\\nselect_one zz|a                           ; survey[2].type
            a name twice              ; type|name\\ntext|a\\ntext|a                            ; survey[3].name
            no name                   ; type|name\\ntext|                                     ; survey[2].name
            a group never ended       ; type|name\\nbegin group|g\\ntext|a                     ; survey[2].type
            an end of nothing         ; type|name\\ntext|a\\nend group|                        ; survey[3].type
            an end of the other kind  ; type|name\\nbegin group|g\\nend repeat|                ; survey[3].type
            a column twice            ; type|name|label|label\\ntext|a|A|B                    ; survey[1].label
            an unclear reference      ; type|name|relevant\\nbegin group|g|\\ntext|a|\\nend group||\\ntext|a|\\nnote|n|${a}='1' ; survey[6].relevant
            """)
    void what_could_be_understood_in_two_ways_is_refused(String what, String survey, String place) {
        Conversion conversion = Forms.convert(survey.replace("\\n", "\n"), CHOICES);
        assertThat(conversion).isInstanceOf(Conversion.Refused.class);
        assertThat(((Conversion.Refused) conversion).remarks())
                .filteredOn(Remark::refuses)
                .extracting(Remark::place)
                .contains(place);
    }

    @Test
    void a_name_used_in_two_groups_is_known_by_its_way() {
        Conversion.Converted converted = Forms.converted("""
                type | name | label
                begin group | left | Gauche
                integer | pain | Douleur
                end group | |
                begin_group | right | Droite
                integer | pain | Douleur
                end_group | |
                """, "");
        assertThat(converted.questionnaire().at("/item/0/item/0/linkId").asText())
                .isEqualTo("left.pain");
        assertThat(converted.questionnaire().at("/item/1/item/0/linkId").asText())
                .isEqualTo("right.pain");
    }

    private static JsonNode item(String survey, String choices) {
        return Forms.converted(survey, choices).questionnaire().at("/item/0");
    }

    private static String warning(Conversion.Converted converted, String place) {
        return converted.remarks().stream()
                .filter(remark ->
                        remark.severity() == Severity.WARNING && remark.place().equals(place))
                .map(Remark::saying)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing at " + place + " among " + converted.remarks()));
    }

    private static String limits(JsonNode item) {
        StringBuilder limits = new StringBuilder();
        for (JsonNode extension : item.path("extension")) {
            String url = extension.path("url").asText();
            extension.properties().stream()
                    .filter(member -> member.getKey().startsWith("value"))
                    .forEach(member -> limits.append(limits.isEmpty() ? "" : " ")
                            .append(url.substring(url.lastIndexOf('/') + 1))
                            .append('=')
                            .append(member.getValue().asText()));
        }
        if (item.has("maxLength")) {
            limits.append(limits.isEmpty() ? "" : " ")
                    .append("maxLength=")
                    .append(item.path("maxLength").asText());
        }
        return limits.toString();
    }
}
