package fr.boussole.survey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.survey.SharedData;
import fr.boussole.survey.compile.Compilation;
import fr.boussole.survey.compile.Compiled;
import fr.boussole.survey.http.SameJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real projects publish. One of the ten gives two questions the same linkId, and is told so. */
@EnabledIf(
        value = "fr.boussole.survey.SharedData#isThere",
        disabledReason = "the public FHIR samples are not at ../shared/data/fhir")
class RealQuestionnairesTest {
    private static final String WITH_A_DUPLICATE = "validator-other_q-coepi.json";

    private static final Map<String, List<String>> RENAMED = Map.of(
            "misspelt-link-id", List.of("linkId"),
            "answer-under-a-wrong-name", List.of("answerDate", "answerTime"));

    static Stream<Path> clear() {
        return SharedData.isThere()
                ? SharedData.questionnaires().filter(path -> !path.endsWith(WITH_A_DUPLICATE))
                : Stream.of(Path.of("absent"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clear")
    void a_real_questionnaire_is_accepted_and_compiled(Path path) {
        Verdict verdict = ImportPolicy.judge(ExactJson.read(SharedData.read(path)));
        assertThat(verdict.remarks().stream().filter(Remark::refuses)).isEmpty();
        ObjectNode accepted = ((Verdict.Accepted) verdict).questionnaire();
        Compiled compiled = Compilation.of(accepted);
        assertThat(compiled.form().all().count())
                .isEqualTo(Place.items(accepted).size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clear")
    void nothing_but_the_remarked_places_differs_from_what_was_received(Path path) {
        JsonNode received = ExactJson.read(SharedData.read(path));
        Verdict verdict = ImportPolicy.judge(received);
        ObjectNode undone = ((Verdict.Accepted) verdict).questionnaire().deepCopy();
        ObjectNode original = received.deepCopy();
        for (Remark remark : verdict.remarks()) {
            if (!SameJson.areSame(at(undone, remark.place()), at(original, remark.place()))) {
                forget(undone, remark);
                forget(original, remark);
            }
        }
        assertThat(SameJson.areSame(undone, original)).isTrue();
    }

    @Test
    void two_questions_of_one_linkId_are_refused_at_their_place() {
        Path path = SharedData.questionnaires()
                .filter(one -> one.endsWith(WITH_A_DUPLICATE))
                .findFirst()
                .orElseThrow();
        Verdict verdict = ImportPolicy.judge(ExactJson.read(SharedData.read(path)));
        assertThat(verdict.remarks().stream().filter(Remark::refuses))
                .singleElement()
                .satisfies(remark -> assertThat(remark.place()).isEqualTo("Questionnaire.item[2].item[3].linkId"));
    }

    private static JsonNode at(JsonNode questionnaire, String place) {
        return questionnaire.at(pointer(place));
    }

    /** Forgets what a remark is about, under its old and its new name. */
    private static void forget(ObjectNode questionnaire, Remark remark) {
        String pointer = pointer(remark.place());
        int last = pointer.lastIndexOf('/');
        if (questionnaire.at(pointer.substring(0, last)) instanceof ObjectNode parent) {
            parent.remove(pointer.substring(last + 1));
            parent.remove(RENAMED.getOrDefault(remark.rule(), List.of()));
        }
    }

    private static String pointer(String place) {
        return place.replaceFirst("^Questionnaire", "").replace('.', '/').replaceAll("\\[(\\d+)]", "/$1");
    }
}
