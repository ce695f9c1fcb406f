package fr.boussole.pages.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.definition.Item;
import fr.boussole.form.validation.Validation;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** On forms and answers that nobody wrote, the library and its twin say the same. */
class TwinAgreesTest {

    private static final Twin TWIN = new Twin();

    @AfterContainer
    static void stop() {
        TWIN.close();
    }

    @Property(tries = 2_000)
    void on_what_is_asked(@ForAll long seed) {
        var some = new Some(seed);
        assertThat(TWIN.linkIds(some.form, some.response))
                .isEqualTo(Branching.of(some.definition, some.answers).linkIds());
    }

    @Property(tries = 2_000)
    void on_what_is_wrong(@ForAll long seed, @ForAll boolean complete) {
        var some = new Some(seed);
        assertThat(TWIN.faults(some.form, some.response, complete))
                .containsExactlyInAnyOrderElementsOf(Validation.faults(some.definition, some.answers, complete).stream()
                        .map(fault -> fault.code() + " " + fault.linkId() + " " + fault.pointer())
                        .toList());
    }

    @Property(tries = 1_000)
    void on_what_stays_once_nothing_is_answered_that_is_not_asked(@ForAll long seed) {
        var some = new Some(seed);
        JsonNode kept = TWIN.withoutDisabled(some.form, some.response);
        assertThat(answers(kept))
                .isEqualTo(
                        Branching.withoutDisabled(some.definition, some.answers).items());
    }

    @Property(tries = 1_000)
    void on_where_an_answer_is_put(@ForAll long seed) {
        var some = new Some(seed);
        List<String> linkIds = some.definition.all().map(Item::linkId).toList();
        String linkId = some.random.one(linkIds);
        List<AnswerValue> values = some.random.values(Math.floorMod(seed, 3));
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> written.add(value.toFhir()));
        assertThat(answers(TWIN.answered(some.form, some.response, linkId, written)))
                .isEqualTo(answers(ResponseJson.write(some.answers.with(linkId, values, some.definition))));
    }

    private static Object answers(JsonNode response) {
        return ResponseJson.read(Script.numbers(response)).items();
    }

    /** A form and answers to it, as both sides read them. */
    private static final class Some {
        private final RandomForms random;
        private final FormDefinition definition;
        private final Answers answers;
        private final JsonNode form;
        private final JsonNode response;

        Some(long seed) {
            random = new RandomForms(seed);
            definition = random.form();
            answers = ResponseJson.read(ResponseJson.write(random.answers(definition)));
            form = FormJson.write(definition);
            response = ResponseJson.write(answers);
        }
    }
}
