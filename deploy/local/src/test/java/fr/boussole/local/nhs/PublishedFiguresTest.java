package fr.boussole.local.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The converted rows, scored by plain addition, give the figures that the programme published for each provider. */
class PublishedFiguresTest {

    private static final Path DATA = Stream.of("../shared/data", "../../../shared/data")
            .map(place -> Path.of(place, "nhs-proms-2017-18"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("absent"));

    @Test
    void every_unmasked_provider_of_the_open_file_agrees_with_the_publication() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "Skipped: ../shared/data is not here");
        StringWriter csv = new StringWriter();
        Conversion conversion = Conversion.of(DATA.resolve("hip-provider.csv.zip"), Optional.empty(), csv);
        Map<String, Tally> tallies = tallies(csv.toString(), conversion.procedure());
        List<PublishedGain> published =
                PublishedGain.read(DATA.resolve("provider-commissioner.csv.zip"), conversion.procedure());

        Comparison comparison = Comparison.of(
                published,
                line -> new Comparison.Found(
                        Optional.ofNullable(tallies.get(key(line.scale(), line.surgery(), line.organisation())))
                                .map(Tally::gain),
                        "not in the open file"));

        assertThat(conversion.records()).isEqualTo(39_323);
        assertThat(comparison.differing()).isEmpty();
        assertThat(comparison.agreeing()).hasSize(2 * 402);
    }

    /** Pairs of one scale, surgery and provider, counted while reading. */
    private static final class Tally {

        private long pairs;
        private long before;
        private long after;
        private long improved;
        private long same;

        void add(int from, int to) {
            pairs++;
            before += from;
            after += to;
            improved += to > from ? 1 : 0;
            same += to == from ? 1 : 0;
        }

        Gain gain() {
            return new Gain(
                    pairs, (double) before / pairs, (double) after / pairs, improved, same, pairs - improved - same);
        }
    }

    private static Map<String, Tally> tallies(String csv, NhsProcedure procedure) {
        Map<String, NamedCsvRecord> before = new HashMap<>();
        Map<String, Tally> tallies = new HashMap<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(new StringReader(csv))) {
            if (!row.getField("attribute.modelled").equals("yes")) {
                continue;
            }
            if (row.getField("step").equals("before")) {
                before.put(row.getField("episode"), row);
            } else if (before.containsKey(row.getField("episode"))) {
                procedure
                        .scales()
                        .keySet()
                        .forEach(scale -> pair(scale, before.get(row.getField("episode")), row, tallies, procedure));
            }
        }
        return tallies;
    }

    private static void pair(
            String scale, NamedCsvRecord from, NamedCsvRecord to, Map<String, Tally> tallies, NhsProcedure procedure) {
        OptionalInt first = score(scale, from, procedure);
        OptionalInt second = score(scale, to, procedure);
        if (first.isPresent() && second.isPresent()) {
            String key = key(scale, to.getField("attribute.surgery"), to.getField("organisation"));
            tallies.computeIfAbsent(key, absent -> new Tally()).add(first.getAsInt(), second.getAsInt());
        }
    }

    /** The plain sum when nothing is missing: the open file has no record with one or two missing items. */
    private static OptionalInt score(String scale, NamedCsvRecord row, NhsProcedure procedure) {
        Stream<String> items =
                scale.equals("general-health") ? Stream.of(scale) : procedure.steps().get(0).items().keySet().stream();
        List<String> values = items.map(row::getField).toList();
        return values.contains("")
                ? OptionalInt.empty()
                : OptionalInt.of(values.stream().mapToInt(Integer::parseInt).sum());
    }

    private static String key(String scale, String surgery, String organisation) {
        return scale + " " + surgery + " " + organisation;
    }
}
