package fr.boussole.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScoreOutcome;
import fr.boussole.form.score.ScoreOutcome.Computed;
import fr.boussole.form.score.ScoreOutcome.NotComputed;
import fr.boussole.form.score.Scoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each instrument against its own table of cases, reckoned by hand. */
class InstrumentCasesTest {
    private record Case(String scale, List<String> answers, String expected, boolean prorated, String why) {
        static Case of(String line) {
            var cells = line.split(";", -1);
            return new Case(
                    cells[0].strip(),
                    answers(cells[1].strip()),
                    cells[2].strip(),
                    cells[3].strip().equals("yes"),
                    cells[4].strip());
        }

        private static List<String> answers(String cell) {
            var answers = new ArrayList<String>();
            for (var one : cell.split(" ")) {
                var times = one.split("x");
                answers.addAll(Collections.nCopies(times.length > 1 ? Integer.parseInt(times[1]) : 1, times[0]));
            }
            return answers;
        }
    }

    @TestFactory
    Stream<DynamicContainer> every_case_comes_out_as_reckoned_by_hand() {
        return Catalogue.all().stream()
                .map(instrument -> DynamicContainer.dynamicContainer(
                        instrument.id(),
                        cases(instrument)
                                .map(one -> DynamicTest.dynamicTest(
                                        one.scale() + " " + one.answers() + ": " + one.why(),
                                        () -> check(one, instrument)))));
    }

    @Test
    void every_scale_of_every_instrument_has_its_cases() {
        for (var instrument : Catalogue.all()) {
            assertThat(cases(instrument).map(Case::scale).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(
                            instrument.scales().stream().map(Scale::id).toList());
        }
    }

    private static void check(Case one, Instrument instrument) {
        var form = InstrumentForm.of(instrument);
        var scale = Binding.of(instrument, form, InstrumentForm.NO_CODES, Map.of()).scales().stream()
                .filter(bound -> bound.id().equals(one.scale()))
                .findFirst()
                .orElseThrow();
        assertThat(one.answers()).hasSameSizeAs(scale.items());
        var outcome = Scoring.score(scale, form, answers(one, scale, form));
        assertThat(said(outcome)).isEqualTo(one.expected());
        assertThat(outcome instanceof Computed computed && computed.prorated()).isEqualTo(one.prorated());
    }

    private static String said(ScoreOutcome outcome) {
        return outcome instanceof Computed computed
                ? computed.value().toPlainString()
                : ((NotComputed) outcome).reason();
    }

    private static Answers answers(Case one, Scale scale, FormDefinition form) {
        var items = new ArrayList<AnsweredItem>();
        for (int i = 0; i < one.answers().size(); i++) {
            var given = one.answers().get(i);
            if (!given.equals("-")) {
                var linkId = scale.items().get(i).linkId();
                items.add(AnsweredItem.question(linkId, weighing(given, linkId, form)));
            }
        }
        return Answers.of(items);
    }

    private static AnswerValue weighing(String number, String linkId, FormDefinition form) {
        return form.item(linkId).orElseThrow().options().stream()
                .filter(option -> option.weight().orElseThrow().toPlainString().equals(number))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Stream<Case> cases(Instrument instrument) {
        var path = "/instruments/" + instrument.id() + ".csv";
        try (var stream = InstrumentCasesTest.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Case::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
