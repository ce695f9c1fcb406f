package fr.boussole.survey.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpandingTest {
    private static final String WEATHER = """
            {"resourceType": "CodeSystem", "url": "urn:w", "version": "2", "concept": [
              {"code": "sun"}, {"code": "rain", "concept": [{"code": "drizzle"}]}, {"code": "snow"}]}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            listed concepts      | {'include': [{'system': 'urn:w', 'concept': [{'code': 'snow'}, {'code': 'sun'}]}]}               | snow sun
            a whole code system  | {'include': [{'system': 'urn:w'}]}                                                             | sun rain drizzle snow
            its version          | {'include': [{'system': 'urn:w', 'version': '2'}]}                                             | sun rain drizzle snow
            without some         | {'include': [{'system': 'urn:w'}], 'exclude': [{'system': 'urn:w', 'concept': [{'code': 'rain'}]}]} | sun drizzle snow
            another value set    | {'include': [{'valueSet': ['urn:wet']}]}                                                       | rain drizzle
            what both hold       | {'include': [{'system': 'urn:w', 'concept': [{'code': 'sun'}, {'code': 'rain'}], 'valueSet': ['urn:wet']}]} | rain
            what two sets hold   | {'include': [{'valueSet': ['urn:wet', 'urn:cold']}]}                                           | drizzle
            one code twice       | {'include': [{'valueSet': ['urn:wet']}, {'system': 'urn:w', 'concept': [{'code': 'rain'}]}]}       | rain drizzle
            """)
    void a_compose_is_expanded(String what, String compose, String codes) {
        assertThat(expand(compose)).containsExactly(codes.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a filter                | {'include': [{'system': 'urn:w', 'filter': [{'property': 'concept', 'op': 'is-a', 'value': 'rain'}]}]} | filter
            an unknown code system  | {'include': [{'system': 'urn:elsewhere'}]}            | urn:elsewhere
            another version         | {'include': [{'system': 'urn:w', 'version': '3'}]}     | urn:w|3
            an unknown value set    | {'include': [{'valueSet': ['urn:elsewhere']}]}        | urn:elsewhere
            a set that holds itself | {'include': [{'valueSet': ['urn:loop']}]}             | more than 8 times
            nothing                 | {'include': []}                                       | no code
            """)
    void what_cannot_be_told_is_refused_with_its_reason(String what, String compose, String reason) {
        assertThatThrownBy(() -> expand(compose))
                .isInstanceOf(Expanding.NotExpanded.class)
                .hasMessageContaining(reason);
    }

    @Test
    void more_than_a_thousand_codes_are_refused() {
        String concepts = IntStream.rangeClosed(0, Expanding.MOST)
                .mapToObj(i -> "{'code': '" + i + "'}")
                .collect(Collectors.joining(","));
        assertThatThrownBy(() -> expand("{'include': [{'system': 'urn:n', 'concept': [" + concepts + "]}]}"))
                .hasMessageContaining("more than 1000");
    }

    private static List<String> expand(String compose) {
        JsonNode questionnaire =
                ExactJson.read("{\"contained\": [{\"resourceType\": \"ValueSet\", \"id\": \"mine\", \"compose\": "
                        + compose.replace('\'', '"') + "}]}");
        return new Expanding(questionnaire, new Known())
                .expand("#mine").stream().map(Concept::code).toList();
    }

    private static final class Known implements Vocabulary {
        private static final Map<String, String> SETS = Map.of(
                "urn:wet",
                        "{\"include\": [{\"system\": \"urn:w\", \"concept\": [{\"code\": \"rain\"}, {\"code\": \"drizzle\"}]}]}",
                "urn:cold",
                        "{\"include\": [{\"system\": \"urn:w\", \"concept\": [{\"code\": \"snow\"}, {\"code\": \"drizzle\"}]}]}",
                "urn:loop", "{\"include\": [{\"valueSet\": [\"urn:loop\"]}]}");

        @Override
        public Optional<JsonNode> valueSet(String canonical) {
            return Optional.ofNullable(SETS.get(canonical))
                    .map(compose -> ExactJson.read("{\"compose\": " + compose + "}"));
        }

        @Override
        public Optional<JsonNode> codeSystem(String canonical) {
            return List.of("urn:w", "urn:w|2").contains(canonical)
                    ? Optional.of(ExactJson.read(WEATHER))
                    : Optional.empty();
        }
    }
}
