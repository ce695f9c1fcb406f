package fr.boussole.indicator.api;

import fr.boussole.indicator.indicator.Explanation;
import fr.boussole.indicator.indicator.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a workbook of two sheets: its table, with numbers as numbers, and how each indicator was computed. Texts are stored
 * as texts, so that none is taken for a formula.
 */
final class ReportXlsx {
    /** The media type of such a workbook. */
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> REASONS = List.of(
            "indicator", "title", "numerator", "denominator", "method", "interval", "versions", "source", "disclosure");

    private final Report report;
    private final String language;

    private ReportXlsx(Report report, String language) {
        this.report = report;
        this.language = language;
    }

    /** @param language of titles and explanations, such as {@code fr} */
    static byte[] write(Report report, String language) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Boussole", null)) {
            var writer = new ReportXlsx(report, language);
            writer.figures(workbook.newWorksheet("figures"));
            writer.explanations(workbook.newWorksheet("method"));
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private void figures(Worksheet sheet) {
        header(sheet, ReportTable.header());
        int at = 1;
        for (var line : ReportTable.of(report)) {
            texts(
                    sheet,
                    at,
                    List.of(
                            report.pathway(),
                            line.row().place().id(),
                            line.row().place().name(),
                            line.level(),
                            line.row().period(),
                            line.heading().id(),
                            line.heading().kind(),
                            line.status(),
                            line.statistic()));
            value(sheet, at, ReportTable.header().indexOf("value"), line.value());
            sheet.value(
                    at,
                    ReportTable.header().indexOf("computed_at"),
                    report.computedAt().toString());
            at++;
        }
    }

    private void explanations(Worksheet sheet) {
        header(sheet, REASONS);
        int at = 1;
        for (var indicator : report.indicators()) {
            Explanation why = indicator.explanation();
            texts(
                    sheet,
                    at++,
                    List.of(
                            indicator.heading().id(),
                            indicator.heading().title().in(language),
                            why.numerator().in(language),
                            why.denominator().in(language),
                            why.method().in(language),
                            why.interval().in(language),
                            String.join(", ", why.versions()),
                            why.source(),
                            report.disclosure()));
        }
    }

    private static void header(Worksheet sheet, List<String> names) {
        texts(sheet, 0, names);
        sheet.range(0, 0, 0, names.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void texts(Worksheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(row, column, texts.get(column));
        }
    }

    private static void value(Worksheet sheet, int row, int column, String value) {
        number(value)
                .ifPresentOrElse(number -> sheet.value(row, column, number), () -> sheet.value(row, column, value));
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException word) {
            return Optional.empty();
        }
    }
}
