package fr.boussole.indicator.casemix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.boussole.indicator.casemix.AdjustedMean.Outlier;
import fr.boussole.indicator.statistic.PairedDistribution;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the patients of the open English file and what was expected of each, the adjusted gains that were published of each provider. */
class NationalGainsTest {
    private static final Path DATA = Stream.of("../shared/data", "../../shared/data", "../../../shared/data")
            .map(place -> Path.of(place, "nhs-proms-2017-18"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("absent"));

    /** The people of one provider. */
    private static final class People {
        private final Map<PairedDistribution.Pair, Long> pairs = new HashMap<>();
        private double before;
        private long n;

        void add(BigDecimal before, BigDecimal expected, BigDecimal after) {
            pairs.merge(new PairedDistribution.Pair(expected, after), 1L, Long::sum);
            this.before += before.doubleValue();
            n++;
        }

        Expectation expectation() {
            return Expectation.of(new PairedDistribution(pairs)).orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Oxford Hip Score, Hip Replacement Pre-Op Q Score, Hip Replacement Post-Op Q Score, Hip Replacement OHS Post-Op Q Predicted, 0.3",
        "EQ-5D Index, Pre-Op Q EQ5D Index, Post-Op Q EQ5D Index, Hip Replacement EQ5D Index Post-Op Q Predicted, 0.01",
        "EQ VAS, Pre-Op Q EQ VAS, Post-Op Q EQ VAS, Hip Replacement EQ VAS Post-Op Q Predicted, 0.3",
    })
    void the_adjusted_gain_and_the_outlier_of_every_provider_are_those_published(
            String measure, String before, String after, String expected, double tolerance) {
        assumeTrue(Files.isDirectory(DATA), "Skipped: ../shared/data is not here");
        for (var surgery : List.of("Primary", "Revision")) {
            var places = people(surgery.equals("Primary") ? "0" : "1", before, after, expected);
            var published = published("Hip Replacement " + surgery, measure);
            var england = published.get("England");
            var all = places.get("England");
            var expectation = all.expectation();
            int compared = 0;
            for (var place : published.entrySet()) {
                if (!place.getKey().equals("England") && isAdjusted(place.getValue())) {
                    var adjusted = AdjustedMean.of(places.get(place.getKey()).expectation(), expectation)
                            .orElseThrow();
                    double gain = number(place.getValue(), "Adjusted Average Health Gain");
                    assertThat(adjusted.n()).isEqualTo((long) number(place.getValue(), "Modelled Records"));
                    assertThat(adjusted.gain(all.before / all.n)).isCloseTo(gain, within(tolerance / 30));
                    assertThat(adjusted.outlier()).isEqualTo(outlier(gain, adjusted.n(), england));
                    compared++;
                }
            }
            assertThat(compared).isGreaterThan(10);
        }
    }

    /** As whoever reads the published table would classify the line. */
    private static Outlier outlier(double gain, long n, NamedCsvRecord england) {
        double z = (gain - number(england, "Adjusted Average Health Gain"))
                / (number(england, "Standard Deviation") / Math.sqrt(n));
        if (Math.abs(z) <= 1.96) {
            return Outlier.NONE;
        }
        return z > 0
                ? z > 3.09 ? Outlier.ABOVE_998 : Outlier.ABOVE_95
                : z < -3.09 ? Outlier.BELOW_998 : Outlier.BELOW_95;
    }

    /** Those whose scores before and after and whose expectation are all there, by provider and for England. */
    private static Map<String, People> people(String revision, String before, String after, String expected) {
        var people = new HashMap<String, People>();
        read("hip-provider.csv.zip").forEach(row -> {
            var numbers = Stream.of(before, expected, after).map(row::getField).toList();
            if (row.getField("Revision Flag").equals(revision)
                    && numbers.stream()
                            .noneMatch(field -> field.isBlank() || field.equals("*") || field.equals("999"))) {
                for (var place : List.of("England", row.getField("Provider Code"))) {
                    people.computeIfAbsent(place, absent -> new People())
                            .add(
                                    new BigDecimal(numbers.get(0)),
                                    new BigDecimal(numbers.get(1)),
                                    new BigDecimal(numbers.get(2)));
                }
            }
        });
        return people;
    }

    private static Map<String, NamedCsvRecord> published(String procedure, String measure) {
        var lines = new HashMap<String, NamedCsvRecord>();
        read("provider-commissioner.csv.zip").stream()
                .filter(line -> line.getField("Procedure").equals(procedure))
                .filter(line -> line.getField("Measure").equals(measure))
                .filter(line -> !line.getField("Organisation Type").startsWith("CCG"))
                .forEach(line -> lines.put(line.getField("Organisation Code"), line));
        return lines;
    }

    private static boolean isAdjusted(NamedCsvRecord line) {
        return !line.getField("Adjusted Average Health Gain").equals("*");
    }

    private static double number(NamedCsvRecord line, String field) {
        return Double.parseDouble(line.getField(field));
    }

    private static List<NamedCsvRecord> read(String file) {
        try (var zip = new ZipFile(DATA.resolve(file).toFile())) {
            var entry = zip.stream()
                    .filter(one -> !one.getName().startsWith("__MACOSX"))
                    .findFirst()
                    .orElseThrow();
            try (var text = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8);
                    var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
                return csv.stream().toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
