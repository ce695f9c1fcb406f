package fr.boussole.form.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.boussole.form.Forms;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.Item;
import fr.boussole.form.score.ScoreOutcome.Computed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The score of every patient of a national programme, recomputed from the answers, where the public file is at hand. */
class NationalScoresTest {
    private static final Path FILE = Path.of("../../shared/data/nhs-proms-2017-18/hip-provider.csv.zip");
    private static final List<String> QUESTIONS = List.of(
            "Pain",
            "Sudden Pain",
            "Night Pain",
            "Washing",
            "Transport",
            "Dressing",
            "Shopping",
            "Walking",
            "Limping",
            "Stairs",
            "Standing",
            "Work");

    @ParameterizedTest
    @ValueSource(strings = {"Hip Replacement Pre-Op Q ", "Hip Replacement Post-Op Q "})
    void every_published_score_is_found_again(String prefix) throws IOException {
        assumeTrue(Files.exists(FILE), "The public file is not at " + FILE + ": not tested");
        var items = IntStream.range(0, QUESTIONS.size()).mapToObj(i -> "q" + i).toList();
        var form = Forms.of(items.stream().map(id -> Forms.choice(id, 5)).toArray(Item[]::new));
        var scale = Scales.sum(
                form,
                48,
                MissingRule.atMost(2),
                items.stream().map(ScaleItem::of).toList());
        try (var zip = new ZipInputStream(Files.newInputStream(FILE))) {
            zip.getNextEntry();
            var lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
            var columns = columns(lines.readLine());
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split(",", -1);
                var answers = Answers.of(IntStream.range(0, items.size())
                        .filter(i -> isAnswer(cells[columns.get(prefix + QUESTIONS.get(i))]))
                        .mapToObj(i -> AnsweredItem.question(
                                items.get(i), Forms.code(cells[columns.get(prefix + QUESTIONS.get(i))])))
                        .toList());
                var outcome = Scoring.score(scale, form, answers);
                var published = cells[columns.get(prefix + "Score")];
                var found = outcome instanceof Computed computed
                        ? Integer.toString(computed.value().intValueExact())
                        : "";
                assertThat(found).isEqualTo(published);
            }
        }
    }

    private static boolean isAnswer(String cell) {
        return cell.matches("[0-4]");
    }

    private static Map<String, Integer> columns(String header) {
        var columns = new HashMap<String, Integer>();
        var names = header.split(",", -1);
        IntStream.range(0, names.length).forEach(i -> columns.put(names[i], i));
        return columns;
    }
}
