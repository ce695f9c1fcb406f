package fr.boussole.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.http.SameJson;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {
    private static final String CHOICES = """
            list_name | name | label
            yn | yes | Oui
            yn | no | Non
            scale | 1 | Un
            scale | 2 | Deux
            scale | 3 | Trois
            """;

    private static final String SURVEY = """
            type | name | label | relevant
            select_one yn | one | Un |
            select_multiple yn | many | Plusieurs |
            select_one scale | grade | Note |
            integer | age | Âge |
            decimal | weight | Poids |
            text | town | Ville |
            date | day | Jour |
            acknowledge | ok | D'accord |
            begin repeat | visits | Visites |
            integer | stay | Durée |
            end repeat | | |
            note | last | Fin | %s
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${one} = 'yes'                         | any | one = yes
            'yes' = ${one}                         | any | one = yes
            selected(${one}, 'yes')                | any | one = yes
            selected(${many}, 'yes')               | any | many = yes
            ${one} != 'yes'                        | any | one != yes, one exists false
            not(selected(${one}, 'yes'))           | any | one != yes, one exists false
            not(${one} = 'yes')                    | any | one != yes, one exists false
            ${one} = ''                            | any | one exists false
            ${one} != ''                           | any | one exists true
            ${many} != ''                          | any | many exists true
            ${grade} >= 2                          | any | grade = 2, grade = 3
            2 < ${grade}                           | any | grade = 3
            ${grade} = 2                           | any | grade = 2
            ${grade} != 2                          | any | grade = 1, grade = 3, grade exists false
            ${age} > 17                            | any | age > 17
            18 <= ${age}                           | any | age >= 18
            ${age} != 18                           | any | age != 18, age exists false
            ${weight} < 70.5                       | any | weight < 70.5
            ${town} = 'Lyon'                       | any | town = Lyon
            ${day} >= date('2026-01-01')           | any | day >= 2026-01-01
            ${ok} = 'OK'                           | any | ok = true
            ${one} = 'yes' and ${age} > 17         | all | one = yes, age > 17
            ${one} = 'yes' or selected(${many}, 'no') or ${age} < 3 | any | one = yes, many = no, age < 3
            ${one} = 'yes' or ${grade} > 1         | any | one = yes, grade = 2, grade = 3
            """)
    void a_plain_condition_needs_no_expression(String relevant, String behavior, String conditions) {
        Conversion.Converted converted = Forms.converted(SURVEY.formatted(relevant), CHOICES);
        JsonNode last = last(converted);
        assertThat(said(last)).isEqualTo(conditions);
        assertThat(last.path("enableBehavior").asText("any")).isEqualTo(behavior);
        assertThat(last.has("extension")).isFalse();
        assertThat(Forms.compiled(converted).remarks()).noneMatch(Remark::refuses);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${one} = 'yes' and (${age} > 17 or ${age} < 3)   | ((A(one).code = 'yes') and ((A(age) > 17) or (A(age) < 3)))
            not(selected(${many}, 'yes'))                    | iif((A(many).code contains 'yes'), false, true)
            ${one} = 'yes' and ${age} != 3                   | ((A(one).code = 'yes') and iif((A(age) = 3), false, true))
            ${age} + ${weight} * 2 > 100                     | ((A(age) + (A(weight) * 2)) > 100)
            count-selected(${many}) >= 2                     | (A(many).code.count() >= 2)
            string-length(${town}) > 0                       | (iif(A(town).exists(), A(town).length(), 0) > 0)
            ${day} <= today()                                | (A(day) <= today())
            ${day} = '2026-01-01' and (true() or false())    | ((A(day) = @2026-01-01) and (true or false))
            int(${weight} div 2) = 3                         | ((A(weight) / 2).truncate() = 3)
            if(${one} = 'yes', ${age}, 0) > 3                | (iif((A(one).code = 'yes'), A(age), 0) > 3)
            coalesce(${age}, 5) > 3                          | (iif(A(age).exists(), A(age), 5) > 3)
            regex(${town}, '[A-Z]+')                         | A(town).matches('^(?:[A-Z]+)$')
            ${grade} + 1 = 3                                 | ((A(grade).code.toDecimal() + 1) = 3)
            """)
    void other_conditions_become_FHIRPath(String relevant, String expected) {
        JsonNode last = last(Forms.converted(SURVEY.formatted(relevant), CHOICES));
        assertThat(last.path("extension").path(0).path("url").asText())
                .isEqualTo("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression");
        assertThat(last.at("/extension/0/valueExpression/expression").asText())
                .isEqualTo(expected.replaceAll("A\\((\\w+)\\)", "%resource.item.where(linkId = '$1').answer.value"));
        assertThat(last.has("enableWhen")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${stay} > 3                              | inside a repeating group
            pulldata('x', 'a', 'b', ${one}) = 'y'    | “pulldata()” has no counterpart here
            ${many} = 'yes'                          | compared as one text
            count(${visits}) > 1                     | “count()” has no counterpart here
            ${last_visit                             | cannot be read
            ${day} > 3                               | a date is compared with what is none
            """)
    void what_cannot_follow_is_told_with_its_row_and_what_it_means(String relevant, String reason) {
        Conversion.Converted converted = Forms.converted(SURVEY.formatted(relevant), CHOICES);
        assertThat(last(converted).has("enableWhen") || last(converted).has("extension"))
                .isFalse();
        assertThat(converted.remarks())
                .filteredOn(remark -> remark.place().equals("survey[13].relevant"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.severity()).isEqualTo(Severity.WARNING);
                    assertThat(remark.saying())
                            .startsWith("Sheet survey, row 13, relevant: “last” is asked of everyone")
                            .contains(reason);
                });
    }

    @Test
    void a_condition_on_nothing_refuses_the_form() {
        Conversion conversion = Forms.convert(SURVEY.formatted("${nobody} = 'x'"), CHOICES);
        assertThat(conversion).isInstanceOf(Conversion.Refused.class);
        assertThat(((Conversion.Refused) conversion).remarks()).anySatisfy(remark -> assertThat(remark.saying())
                .isEqualTo("Sheet survey, row 13, relevant: “nobody” is no question of this form."));
    }

    @Test
    void inside_a_repeating_group_its_own_questions_can_be_asked_about() {
        Conversion.Converted converted = Forms.converted("""
                type | name | label | relevant
                begin repeat | child | Enfant |
                integer | age | Âge |
                text | school | École | ${age} > 3
                end repeat | | |
                """, "");
        JsonNode school = converted.questionnaire().at("/item/0/item/1");
        assertThat(SameJson.areSame(
                        school.path("enableWhen"),
                        ExactJson.read("[{\"question\": \"age\", \"operator\": \">\", \"answerInteger\": 3}]")))
                .isTrue();
        assertThat(converted.questionnaire().at("/item/0/repeats").asBoolean()).isTrue();
    }

    @Test
    void nested_choices_that_would_grow_without_end_are_not_written() {
        String relevant = "${town} = " + "coalesce(".repeat(40) + "${town}" + ", 'x')".repeat(40);
        Conversion.Converted converted = Forms.converted(SURVEY.formatted(relevant), CHOICES);
        assertThat(converted.remarks())
                .anySatisfy(remark -> assertThat(remark.saying()).contains("grows longer"));
    }

    private static JsonNode last(Conversion.Converted converted) {
        JsonNode items = converted.questionnaire().path("item");
        return items.get(items.size() - 1);
    }

    private static String said(JsonNode item) {
        StringBuilder said = new StringBuilder();
        for (JsonNode condition : item.path("enableWhen")) {
            String answer = condition.properties().stream()
                    .filter(member -> member.getKey().startsWith("answer"))
                    .map(member -> member.getValue()
                            .path("code")
                            .asText(member.getValue().asText()))
                    .findFirst()
                    .orElseThrow();
            said.append(said.isEmpty() ? "" : ", ")
                    .append(condition.path("question").asText())
                    .append(' ')
                    .append(condition.path("operator").asText())
                    .append(' ')
                    .append(answer);
        }
        return said.toString();
    }
}
