package fr.boussole.indicator.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.boussole.indicator.indicator.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A report's table as CSV. Names that a spreadsheet would take for a formula are made harmless. */
final class ReportCsv {
    private static final String FORMULA = "=+-@\t\r";

    private ReportCsv() {}

    static String write(Report report) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(ReportTable.header());
            ReportTable.of(report).forEach(line -> csv.writeRecord(record(report, line)));
        } catch (IOException e) {
            throw new UncheckedIOException("A table cannot be written", e);
        }
        return text.toString();
    }

    private static String[] record(Report report, ReportTable.Line line) {
        return new String[] {
            report.pathway(),
            line.row().place().id(),
            harmless(line.row().place().name()),
            line.level(),
            line.row().period(),
            line.heading().id(),
            line.heading().kind(),
            line.status(),
            harmless(line.statistic()),
            line.value(),
            report.computedAt().toString()
        };
    }

    private static String harmless(String name) {
        return !name.isEmpty() && FORMULA.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}
