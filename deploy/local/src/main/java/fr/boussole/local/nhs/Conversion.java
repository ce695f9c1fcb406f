package fr.boussole.local.nhs;

import fr.boussole.local.history.ImportCsv;
import fr.boussole.local.history.ImportRow;
import fr.boussole.local.nhs.NhsProcedure.StepColumns;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Streams one provider file into the historic import's CSV.
 *
 * @param procedure the file's mapping
 * @param providers the provider codes met, sorted
 * @param records the records of the procedure
 * @param others the records left out: of other procedures, or without a provider
 * @param rows the rows written
 * @param absent the optional columns that the file lacks
 */
record Conversion(
        NhsProcedure procedure,
        SortedSet<String> providers,
        long records,
        long others,
        long rows,
        List<String> absent) {

    /** @throws UnusableFile when the file is not one of a known procedure */
    static Conversion of(Path file, Optional<String> procedure, Writer target) throws IOException {
        try (PublishedCsv table = PublishedCsv.open(file)) {
            NhsProcedure mapping =
                    procedure.map(NhsProcedure::named).orElseGet(() -> recognised(table.header(), NhsProcedure.all()));
            NhsColumns columns = NhsColumns.of(table.header(), mapping);
            try (ImportCsv csv = new ImportCsv(target, attributes(mapping), linkIds(mapping))) {
                Run run = new Run(mapping, columns, csv);
                table.rows().forEach(run);
                return new Conversion(mapping, run.providers, run.records, run.others, run.rows, columns.absent());
            }
        }
    }

    private static NhsProcedure recognised(Header header, List<NhsProcedure> known) {
        return known.stream()
                .filter(mapping -> mapping.steps().stream()
                        .flatMap(step -> step.items().values().stream())
                        .anyMatch(column -> header.position(column.column()).isPresent()))
                .findFirst()
                .orElseThrow(() -> new UnusableFile(
                        "The file has the columns of no known procedure " + NhsProcedure.KNOWN + ": " + header));
    }

    private static List<String> attributes(NhsProcedure mapping) {
        return Stream.concat(
                        mapping.attributes().keySet().stream(),
                        Stream.of(mapping.expected().attribute()))
                .sorted()
                .toList();
    }

    private static List<String> linkIds(NhsProcedure mapping) {
        return mapping.steps().stream().flatMap(Conversion::linkIds).distinct().toList();
    }

    private static Stream<String> linkIds(StepColumns step) {
        return Stream.concat(step.items().keySet().stream(), step.optional().keySet().stream());
    }

    /** What has been read and written so far. */
    private static final class Run implements Consumer<List<String>> {

        private final NhsRecords reading;
        private final ImportCsv csv;
        private final SortedSet<String> providers = new TreeSet<>();
        private long number;
        private long records;
        private long others;
        private long rows;

        Run(NhsProcedure mapping, NhsColumns columns, ImportCsv csv) {
            this.reading = new NhsRecords(mapping, columns);
            this.csv = csv;
        }

        @Override
        public void accept(List<String> record) {
            number++;
            if (!reading.concerns(record)) {
                others++;
                return;
            }
            records++;
            providers.add(reading.provider(record));
            for (ImportRow row : reading.rows(record, number)) {
                csv.write(row);
                rows++;
            }
        }
    }
}
