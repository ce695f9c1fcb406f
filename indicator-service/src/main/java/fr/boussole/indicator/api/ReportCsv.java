package fr.boussole.indicator.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.indicator.Indicator;
import fr.boussole.indicator.indicator.Report;
import java.io.StringWriter;

/**
 * A report as a table: one line for each statistic. A hidden figure has one line that says so, with no number. Names that a
 * spreadsheet would take for a formula are made harmless.
 */
final class ReportCsv {
    private static final String FORMULA = "=+-@\t\r";

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().build(text);
    private final Report report;

    private ReportCsv(Report report) {
        this.report = report;
    }

    static String write(Report report) {
        return new ReportCsv(report).all();
    }

    private String all() {
        csv.writeRecord(
                "pathway",
                "organisation",
                "name",
                "level",
                "period",
                "indicator",
                "kind",
                "status",
                "statistic",
                "value",
                "computed_at");
        row(report.total(), "total");
        report.rows().forEach(row -> row(row, row.place().level()));
        return text.toString();
    }

    private void row(Report.Row row, String level) {
        for (int i = 0; i < row.figures().size(); i++) {
            figure(
                    row,
                    level,
                    report.indicators().get(i).heading(),
                    row.figures().get(i));
        }
    }

    private void figure(Report.Row row, String level, Indicator.Heading heading, Disclosed<Figure> figure) {
        if (figure instanceof Disclosed.Suppressed) {
            line(row, level, heading, "suppressed", "", "");
        }
        figure.visible().ifPresent(shown -> FigureStatistics.of(shown)
                .forEach((statistic, value) -> line(row, level, heading, "shown", statistic, value)));
    }

    private void line(
            Report.Row row, String level, Indicator.Heading heading, String status, String statistic, String value) {
        csv.writeRecord(
                report.pathway(),
                row.place().id(),
                harmless(row.place().name()),
                level,
                row.period(),
                heading.id(),
                heading.kind(),
                status,
                harmless(statistic),
                value,
                report.computedAt().toString());
    }

    private static String harmless(String name) {
        return !name.isEmpty() && FORMULA.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}
