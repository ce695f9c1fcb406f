package fr.boussole.survey.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.survey.Staff;
import fr.boussole.survey.compile.Compilation;
import fr.boussole.survey.difference.Version;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.questionnaire.Comparability;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarryingTest {
    private static final FormDefinition LAST = form("1", "");
    private static final FormDefinition NEXT = form("2", "");
    private static final Scale WALKING = ScaleJson.read(ExactJson.read(Staff.SCALE.formatted("knee", "1", "3")));

    private static FormDefinition form(String version, String without) {
        ObjectNode questionnaire = (ObjectNode) ExactJson.read(Staff.QUESTIONNAIRE.formatted("knee", version));
        var items = questionnaire.withArray("item").iterator();
        while (items.hasNext()) {
            if (items.next().path("linkId").asText().equals(without)) {
                items.remove();
            }
        }
        return Compilation.of(questionnaire).form();
    }

    private static Carrying.Carried carried(FormDefinition form, String asked) {
        JsonNode body = ExactJson.read(asked);
        JsonPlace root = JsonPlace.root(body);
        Publication publication = Publication.read(root, body);
        assertThat(root.misshapes()).isEmpty();
        return Carrying.of(Optional.of(new Version(LAST, List.of(WALKING))), form, publication);
    }

    private static List<String> faults(FormDefinition form, String asked) {
        return carried(form, asked).faults().stream().map(Violation::detail).toList();
    }

    @Test
    void a_first_version_needs_no_statement() {
        Carrying.Carried first = Carrying.of(Optional.empty(), LAST, Publication.SILENT);
        assertThat(first.faults()).isEmpty();
        assertThat(first.scales()).isEmpty();
    }

    @Test
    void a_scale_that_nothing_is_stated_about_is_named_with_what_changes_for_it() {
        assertThat(faults(NEXT, "{}"))
                .singleElement()
                .asString()
                .contains("“walking”", "knee|1", "Nothing that it counts has changed");
    }

    @Test
    void a_comparable_scale_is_carried_with_its_version_and_its_statement() {
        var carried = carried(NEXT, """
                {"comparability": [{"scale": "walking", "verdict": "COMPARABLE", "reason": "A typo."}]}""");
        assertThat(carried.faults()).isEmpty();
        assertThat(carried.doubts()).isEmpty();
        assertThat(carried.scales()).hasSize(1).allSatisfy((scale, stated) -> {
            assertThat(scale.questionnaire()).isEqualTo(NEXT.canonical());
            assertThat(scale.version()).isEqualTo("3");
            assertThat(stated).singleElement().satisfies(one -> {
                assertThat(one.with()).isEqualTo(LAST.canonical());
                assertThat(one.verdict()).isEqualTo(Comparability.Verdict.COMPARABLE);
                assertThat(one.reason()).isEqualTo("A typo.");
            });
        });
    }

    @Test
    void a_scale_whose_question_is_gone_is_given_anew_or_given_up_and_never_carried() {
        FormDefinition without = form("2", "stairs");
        assertThat(faults(without, "{\"comparability\": [{\"scale\": \"walking\", \"verdict\": \"BREAK\"}]}"))
                .singleElement()
                .asString()
                .contains("does not fit");
        var givenUp = carried(without, """
                {"comparability": [{"scale": "walking", "verdict": "BREAK", "carried": false}]}""");
        assertThat(givenUp.faults()).isEmpty();
        assertThat(givenUp.scales()).isEmpty();
        var anew = carried(without, """
                {"comparability": [{"scale": "walking", "verdict": "BREAK"}], "scales": [
                  {"id": "walking", "version": "4", "kind": "PROM", "method": "SUM", "items": [{"linkId": "minutes"}],
                   "min": 0, "max": 600, "direction": "HIGHER_IS_BETTER", "decimals": 0}]}""");
        assertThat(anew.faults()).isEmpty();
        assertThat(anew.scales().keySet()).extracting(Scale::version).containsExactly("4");
    }

    @Test
    void a_bridge_must_lead_into_the_new_range() {
        String bridged = """
                {"comparability": [{"scale": "walking", "verdict": "BRIDGED",
                   "bridge": {"linear": {"slope": %s, "intercept": 0}, "source": "312 patients."}}]}""";
        assertThat(faults(NEXT, bridged.formatted("2"))).singleElement().asString().contains("out of 0…1");
        assertThat(carried(NEXT, bridged.formatted("0.5")).scales().values())
                .singleElement()
                .satisfies(stated -> assertThat(stated.get(0).bridge()).isPresent());
    }

    @Test
    void what_is_vouched_for_although_it_rescores_is_doubted() {
        var rescored = Compilation.of((ObjectNode) ExactJson.read(
                        Staff.QUESTIONNAIRE.formatted("knee", "2").replace("\"valueDecimal\": 1.0", "\"valueDecimal\": 0.5")))
                .form();
        var carried = carried(rescored, "{\"comparability\": [{\"scale\": \"walking\", \"verdict\": \"COMPARABLE\"}]}");
        assertThat(carried.faults()).isEmpty();
        assertThat(carried.doubts()).singleElement().satisfies(doubt -> assertThat(doubt.saying())
                .contains("from 1.0 to 0.5"));
    }

    @Test
    void statements_about_no_scale_or_twice_are_refused() {
        assertThat(faults(NEXT, """
                {"comparability": [{"scale": "walking", "verdict": "BREAK"}, {"scale": "walking", "verdict": "BREAK"},
                                   {"scale": "swimming", "verdict": "BREAK"}]}"""))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("stated twice"))
                .anyMatch(fault -> fault.contains("“swimming” is no scale of"));
    }

    @Test
    void an_unclear_statement_is_refused_with_its_place() {
        JsonNode body = ExactJson.read("""
                {"comparability": [{"scale": "a", "verdict": "SAME"}, {"scale": "a", "verdict": "BRIDGED"},
                                   {"scale": "a", "verdict": "COMPARABLE", "carried": false}]}""");
        JsonPlace root = JsonPlace.root(body);
        Publication.read(root, body);
        assertThat(root.misshapes())
                .extracting(misshape -> misshape.pointer())
                .containsExactly("/comparability/0/verdict", "/comparability/1/bridge", "/comparability/2/carried");
    }
}
