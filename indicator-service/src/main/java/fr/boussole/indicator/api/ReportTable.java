package fr.boussole.indicator.api;

import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.indicator.Indicator;
import fr.boussole.indicator.indicator.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as a table: one line for each statistic. A hidden figure has one line that says so, with no number. Every file of
 * figures is this table.
 */
final class ReportTable {
    private static final List<String> HEADER = List.of(
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

    private final List<Line> lines = new ArrayList<>();

    /**
     * One statistic of one indicator of one row.
     *
     * @param status {@code shown} or {@code suppressed}
     * @param statistic its name; empty where the figure is hidden
     * @param value a number, or a word such as the kind of an outlier; empty where the figure is hidden
     */
    record Line(
            Report.Row row, String level, Indicator.Heading heading, String status, String statistic, String value) {}

    private ReportTable() {}

    static List<String> header() {
        return HEADER;
    }

    static List<Line> of(Report report) {
        var table = new ReportTable();
        table.row(report, report.total(), "total");
        report.rows().forEach(row -> table.row(report, row, row.place().level()));
        return table.lines;
    }

    private void row(Report report, Report.Row row, String level) {
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
            lines.add(new Line(row, level, heading, "suppressed", "", ""));
        }
        figure.visible().ifPresent(shown -> FigureStatistics.of(shown)
                .forEach((statistic, value) -> lines.add(new Line(row, level, heading, "shown", statistic, value))));
    }
}
