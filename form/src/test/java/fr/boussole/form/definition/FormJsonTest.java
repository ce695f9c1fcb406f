package fr.boussole.form.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.boussole.form.Forms;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.Misshape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormJsonTest {
    private static final Item EVERYTHING = Item.of("all", ItemType.OPEN_CHOICE)
            .text(Text.both("Question", "Question"))
            .help(Text.of("fr", "Aide"))
            .required(true)
            .repeats(true)
            .readOnly(true)
            .hidden(true)
            .control("radio-button")
            .options(List.of(
                    new Option(Forms.code("a"), Text.of("fr", "A"), Optional.of(new BigDecimal("0.50")), true),
                    Option.of(new AnswerValue.Int(3), Text.EMPTY)))
            .units(List.of(new AnswerValue.Coding("u", "kg", "kilo")))
            .enableWhen(
                    EnableBehavior.ANY,
                    List.of(
                            new Condition("other", Operator.EXISTS, new AnswerValue.Bool(false)),
                            new Condition("other", Operator.GREATER_OR_EQUAL, new AnswerValue.Date("2018-05"))))
            .bounds(new Bounds(
                    Optional.of(new AnswerValue.Dec(new BigDecimal("1.50"))),
                    Optional.of(new AnswerValue.Int(9)),
                    Optional.of(1),
                    Optional.of(2),
                    Optional.of(3),
                    Optional.of(4),
                    Optional.of(5),
                    Optional.of(9_000_000_000L),
                    Optional.of("[a-z]+")))
            .initial(List.of(Forms.code("a")))
            .items(List.of(Forms.question("nested", ItemType.TEXT)))
            .build();

    @Test
    void what_is_written_is_read_again() throws Exception {
        var form = Forms.of(Forms.question("other", ItemType.DATE), EVERYTHING);
        var written = ExactJson.mapper().writeValueAsString(FormJson.write(form));
        assertThat(FormJson.read(ExactJson.read(written))).isEqualTo(form);
    }

    @Test
    void a_plain_item_is_written_in_two_members() {
        var written = FormJson.write(Forms.of(Forms.question("a", ItemType.DATE_TIME)));
        assertThat(written.get("items")).hasToString("[{\"linkId\":\"a\",\"type\":\"dateTime\"}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"linkId":"a"} | /items/0/type
                    {"linkId":"a","type":"integr"} | /items/0/type
                    {"type":"string"} | /items/0/linkId
                    {"linkId":"a","type":"string","bounds":{"regex":"("}} | /items/0/bounds
                    {"linkId":"a","type":"string","bounds":{"minLength":-1}} | /items/0/bounds
                    {"linkId":"a","type":"string","enableWhen":[{"question":"a"}]} | /items/0/enableWhen/0
                    {"linkId":"a","type":"string","enableWhen":[{"question":"a","operator":"~","answer":{"valueInteger":1}}]} | /items/0/enableWhen/0
                    {"linkId":"a","type":"string","enableWhen":[{"question":"a","operator":"exists","answer":{"valueInteger":1}}]} | /items/0/enableWhen/0
                    {"linkId":"a","type":"choice","options":[{}]} | /items/0/options/0
                    {"linkId":"a","type":"choice","options":[{"value":{"valueX":1}}]} | /items/0/options/0/value/valueX
                    {"linkId":"a","type":"group","items":[{"linkId":"a","type":"string"}]} | ``
                    """)
    void a_malformed_form_is_refused_at_its_place(String item, String pointer) {
        var json = ExactJson.read("{\"url\":\"https://a.example\",\"items\":[" + item + "]}");
        var refused = catchThrowableOfType(MalformedForm.class, () -> FormJson.read(json));
        assertThat(refused.misshapes()).extracting(Misshape::pointer).contains(pointer);
    }
}
