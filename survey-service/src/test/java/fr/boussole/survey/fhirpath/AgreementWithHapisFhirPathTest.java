package fr.boussole.survey.fhirpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Our evaluation of FHIRPath and HAPI's must come to the same; where they are meant not to, it says why. */
class AgreementWithHapisFhirPathTest {
    private static final FormDefinition FORM =
            Compilation.of((ObjectNode) ExactJson.read("""
            {"resourceType": "Questionnaire", "url": "https://boussole.example/paths", "version": "1", "item": [
              {"linkId": "a", "type": "integer"}, {"linkId": "d", "type": "decimal"}, {"linkId": "b", "type": "boolean"},
              {"linkId": "s", "type": "string"}, {"linkId": "m", "type": "string", "repeats": true},
              {"linkId": "c", "type": "choice"}, {"linkId": "q", "type": "quantity"}, {"linkId": "date", "type": "date"},
              {"linkId": "dt", "type": "dateTime"}, {"linkId": "t", "type": "time"},
              {"linkId": "g", "type": "group", "repeats": true, "item": [
                 {"linkId": "n", "type": "integer", "item": [{"linkId": "under", "type": "string"}]}]}]}
            """)).form();

    private static final MathContext EIGHT_DIGITS = new MathContext(8);

    private static final List<String> RESPONSES = List.of("", """
            {"linkId": "a", "answer": [{"valueInteger": 5}]}, {"linkId": "d", "answer": [{"valueDecimal": 7.25}]},
            {"linkId": "b", "answer": [{"valueBoolean": true}]}, {"linkId": "s", "answer": [{"valueString": "abc"}]},
            {"linkId": "m", "answer": [{"valueString": "u"}, {"valueString": "v"}]},
            {"linkId": "c", "answer": [{"valueCoding": {"system": "urn:x", "code": "yes", "display": "Yes"}}]},
            {"linkId": "q", "answer": [{"valueQuantity": {"value": 70.5, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg"}}]},
            {"linkId": "date", "answer": [{"valueDate": "2018-05-31"}]},
            {"linkId": "dt", "answer": [{"valueDateTime": "2018-05-31T14:30:00+02:00"}]},
            {"linkId": "t", "answer": [{"valueTime": "10:30:00"}]},
            {"linkId": "g", "item": [{"linkId": "n", "answer": [{"valueInteger": 1, "item": [{"linkId": "under", "answer": [{"valueString": "deep"}]}]}]}]},
            {"linkId": "g", "item": [{"linkId": "n", "answer": [{"valueInteger": 2}]}]}
            """, """
            {"linkId": "a", "answer": [{"valueInteger": 0}]}, {"linkId": "b", "answer": [{"valueBoolean": false}]},
            {"linkId": "m", "answer": [{"valueString": "u"}, {"valueString": "u"}]},
            {"linkId": "c", "answer": [{"valueCoding": {"system": "urn:x", "code": "no"}}]},
            {"linkId": "g", "item": [{"linkId": "n", "answer": [{"valueInteger": 3}]}]}
            """, """
            {"linkId": "a", "answer": [{"valueInteger": -3}]}, {"linkId": "d", "answer": [{"valueDecimal": 0.1}]},
            {"linkId": "s", "answer": [{"valueString": "x"}]}, {"linkId": "m", "answer": [{"valueString": "u"}]},
            {"linkId": "date", "answer": [{"valueDate": "2020-02-29"}]}
            """);

    @Test
    void both_come_to_the_same() {
        List<String> disagreements = new ArrayList<>();
        int compared = 0;
        for (String expression : expressions()) {
            for (String items : RESPONSES) {
                JsonNode response = response(items);
                Optional<List<String>> theirs = HapisFhirPath.evaluate(expression, response);
                Optional<List<String>> ours = OurFhirPath.evaluate(expression, FORM, response);
                compared++;
                if (!same(ours, theirs)) {
                    disagreements.add(expression + ": ours " + ours + ", HAPI's " + theirs);
                }
            }
        }
        assertThat(disagreements.stream().distinct()).isEmpty();
        assertThat(compared).isGreaterThan(800);
    }

    @Property(tries = 400, seed = "20260101", shrinking = ShrinkingMode.OFF)
    void both_come_to_the_same_on_random_expressions(
            @ForAll("expressions") String expression, @ForAll @IntRange(max = 3) int response) {
        JsonNode answers = response(RESPONSES.get(response));
        Optional<List<String>> theirs = HapisFhirPath.evaluate(expression, answers);
        Optional<List<String>> ours = OurFhirPath.evaluate(expression, FORM, answers);
        assertThat(same(ours, theirs))
                .as("%s: ours %s, HAPI's %s", expression, ours, theirs)
                .isTrue();
    }

    @Provide("expressions")
    Arbitrary<String> randomExpressions() {
        return RandomExpressions.any();
    }

    /** Where HAPI fails, we may fail too or say that it is not known; HAPI loses texts without characters on their way. */
    private static boolean same(Optional<List<String>> ours, Optional<List<String>> theirs) {
        return sameButForBlanks(
                ours.map(AgreementWithHapisFhirPathTest::told), theirs.map(AgreementWithHapisFhirPathTest::told));
    }

    private static List<String> told(List<String> values) {
        return values.stream()
                .filter(value -> value != null && !value.isEmpty())
                .toList();
    }

    private static boolean sameButForBlanks(Optional<List<String>> ours, Optional<List<String>> theirs) {
        if (theirs.isEmpty() || ours.isEmpty()) {
            return ours.isEmpty() == theirs.isEmpty() || ours.map(List::isEmpty).orElse(false);
        }
        if (ours.get().size() != theirs.get().size()) {
            return false;
        }
        for (int i = 0; i < ours.get().size(); i++) {
            if (!same(ours.get().get(i), theirs.get().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String ours, String theirs) {
        return ours.equals(theirs) || isNumber(ours) && isNumber(theirs) && sameNumber(ours, theirs);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    /** To the digits that HAPI keeps, which are fewer than ours after a division. */
    private static boolean sameNumber(String ours, String theirs) {
        BigDecimal expected = new BigDecimal(theirs).round(EIGHT_DIGITS);
        BigDecimal found = new BigDecimal(ours).round(EIGHT_DIGITS);
        return found.setScale(Math.min(found.scale(), expected.scale()), RoundingMode.HALF_UP)
                        .compareTo(expected)
                == 0;
    }

    private static JsonNode response(String items) {
        return ExactJson.read("""
                {"resourceType": "QuestionnaireResponse", "status": "completed", "authored": "2018-06-01T08:00:00Z"%s}
                """.formatted(items.isBlank() ? "" : ", \"item\": [" + items + "]"));
    }

    private static List<String> expressions() {
        try (var file = AgreementWithHapisFhirPathTest.class.getResourceAsStream("/fhirpath/expressions.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
