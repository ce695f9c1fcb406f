package fr.boussole.survey.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes .xlsx files; what looks like a number is written as one, as people do. */
public final class Xlsx {
    private Xlsx() {}

    public static byte[] of(String survey, String choices, String settings) {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("survey", survey);
        sheets.put("choices", choices);
        sheets.put("settings", settings);
        return of(sheets);
    }

    public static byte[] of(Map<String, String> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "boussole", "1.0")) {
            sheets.forEach((name, table) -> write(workbook.newWorksheet(name), Forms.lines(table)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, List<List<String>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                String cell = lines.get(row).get(column);
                if (cell.matches("-?\\d{1,9}(\\.\\d+)?")) {
                    sheet.value(row, column, Double.valueOf(cell));
                } else if (!cell.isEmpty()) {
                    sheet.value(row, column, cell);
                }
            }
        }
    }
}
