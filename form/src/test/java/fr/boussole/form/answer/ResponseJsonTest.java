package fr.boussole.form.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.Misshape;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseJsonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    [] | ``
                    null | ``
                    {"item":[]} | /resourceType
                    {"resourceType":"Patient"} | /resourceType
                    {"resourceType":"QuestionnaireResponse","status":"done"} | /status
                    {"resourceType":"QuestionnaireResponse","status":1} | /status
                    {"resourceType":"QuestionnaireResponse","authored":"hier"} | /authored
                    {"resourceType":"QuestionnaireResponse","item":{}} | /item
                    {"resourceType":"QuestionnaireResponse","item":["a"]} | /item/0
                    {"resourceType":"QuestionnaireResponse","item":[{}]} | /item/0/linkId
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":""}]} | /item/0/linkId
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":7}]} | /item/0/linkId
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":"x"}]} | /item/0/answer
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{}]}]} | /item/0/answer/0
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[null]}]} | /item/0/answer/0
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueInteger":1,"valueString":"1"}]}]} | /item/0/answer/0
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueInteger":"1"}]}]} | /item/0/answer/0/valueInteger
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueInteger":1.5}]}]} | /item/0/answer/0/valueInteger
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueInteger":3000000000}]}]} | /item/0/answer/0/valueInteger
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueHumanName":{}}]}]} | /item/0/answer/0/valueHumanName
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueDate":"2018-02-30"}]}]} | /item/0/answer/0/valueDate
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueDate":"03/05/2018"}]}]} | /item/0/answer/0/valueDate
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueDateTime":"2018-02-03T10:00"}]}]} | /item/0/answer/0/valueDateTime
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueTime":"25:00:00"}]}]} | /item/0/answer/0/valueTime
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueCoding":"x"}]}]} | /item/0/answer/0/valueCoding
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueCoding":{"code":1}}]}]} | /item/0/answer/0/valueCoding/code
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueQuantity":{"unit":"kg"}}]}]} | /item/0/answer/0/valueQuantity/value
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueQuantity":{"value":1,"comparator":"<"}}]}]} | /item/0/answer/0/valueQuantity/comparator
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueAttachment":{"size":-1}}]}]} | /item/0/answer/0/valueAttachment/size
                    {"resourceType":"QuestionnaireResponse","item":[{"linkId":"g","item":[{"linkId":"a","answer":[{"valueBoolean":"oui"}]}]}]} | /item/0/item/0/answer/0/valueBoolean
                    """)
    void a_malformed_response_is_refused_at_its_place(String json, String pointer) {
        var refused = catchThrowableOfType(MalformedResponse.class, () -> ResponseJson.read(ExactJson.read(json)));
        assertThat(refused.misshapes()).extracting(Misshape::pointer).contains(pointer);
        assertThat(refused.misshapes()).allMatch(misshape -> !misshape.french().isBlank());
    }

    @Test
    void every_misshape_is_told() {
        var json = ExactJson.read("""
                {"resourceType":"QuestionnaireResponse","status":"done","item":[{"answer":[]},{"linkId":"a","answer":[{"valueInteger":"x"},{"valueDate":"y"}]}]}""");
        var refused = catchThrowableOfType(MalformedResponse.class, () -> ResponseJson.read(json));
        assertThat(refused.misshapes())
                .extracting(Misshape::pointer)
                .containsExactly(
                        "/status", "/item/0/linkId", "/item/1/answer/0/valueInteger", "/item/1/answer/1/valueDate");
    }

    @Test
    void nesting_without_measure_is_refused() {
        var depth = 900;
        var json = "{\"resourceType\":\"QuestionnaireResponse\""
                + ",\"item\":[{\"linkId\":\"a\"".repeat(depth / 2)
                + "}]".repeat(depth / 2)
                + "}";
        var refused = catchThrowableOfType(MalformedResponse.class, () -> ResponseJson.read(ExactJson.read(json)));
        assertThat(refused.misshapes())
                .singleElement()
                .extracting(Misshape::english)
                .asString()
                .contains("nested");
    }

    @Test
    void items_without_measure_are_refused_once() {
        var items = IntStream.rangeClosed(0, ResponseJson.MOST_ITEMS + 10)
                .mapToObj(i -> "{\"linkId\":\"a" + i + "\"}")
                .collect(Collectors.joining(","));
        var json = "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[" + items + "]}";
        var refused = catchThrowableOfType(MalformedResponse.class, () -> ResponseJson.read(ExactJson.read(json)));
        assertThat(refused.misshapes()).hasSize(1);
    }

    @Test
    void unknown_members_are_ignored() {
        var json = ExactJson.read("""
                {"resourceType":"QuestionnaireResponse","id":"7","subject":{"reference":"Patient/1"},"item":[{"linkId":"a","text":"?","extension":[],"answer":[{"valueDecimal":1.50,"_valueDecimal":{}}]}]}""");
        assertThat(ResponseJson.read(json))
                .isEqualTo(Answers.of(AnsweredItem.question("a", new AnswerValue.Dec(new BigDecimal("1.50")))));
    }

    @Test
    void of_the_patient_nothing_but_the_gender_is_read() {
        var json = ExactJson.read("""
                {"resourceType":"QuestionnaireResponse","subject":{"reference":"#p"},"contained":[
                 {"resourceType":"Patient","id":"other","gender":"male"},
                 {"resourceType":"Patient","id":"p","gender":"female","birthDate":"1950-01-01","name":[{"text":"Ada"}]}]}""");
        assertThat(ResponseJson.read(json)).isEqualTo(Answers.empty().withGender(Optional.of("female")));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Domain(RandomAnswers.class)
    void what_is_written_is_read_again_to_the_digit(@ForAll Answers answers) throws Exception {
        var written = ExactJson.mapper().writeValueAsString(ResponseJson.write(answers));
        assertThat(ResponseJson.read(ExactJson.read(written))).isEqualTo(answers);
    }
}
