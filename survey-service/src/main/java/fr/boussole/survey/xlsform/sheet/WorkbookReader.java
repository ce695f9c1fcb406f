package fr.boussole.survey.xlsform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads .xlsx files: at most {@value #ROWS} rows of {@value #COLUMNS} columns a sheet, and no more than a form may unpack to. */
public final class WorkbookReader {
    static final int ROWS = 10_000;
    static final int COLUMNS = 250;
    static final int LONGEST_CELL = 32_767;

    private WorkbookReader() {}

    /**
     * The sheets of a form; others are not read.
     *
     * @throws UnreadableWorkbook when the file is no workbook, or too large
     */
    public static Workbook read(byte[] xlsx) {
        Inspection.pass(xlsx);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return new Workbook(sheet(workbook, "survey"), sheet(workbook, "choices"), sheet(workbook, "settings"));
        } catch (UnreadableWorkbook e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWorkbook("This file cannot be read as an .xlsx workbook", e);
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, String name) throws IOException {
        var found = workbook.getSheets()
                .filter(sheet ->
                        sheet.getName().strip().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
        if (found.isEmpty()) {
            return Sheet.empty(name);
        }
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = found.get().openStream()) {
            return Sheet.of(name, lines(name, rows.iterator()));
        }
    }

    /** The rows at their own places: what a file leaves out is an empty line. */
    private static List<List<String>> lines(String sheet, Iterator<org.dhatim.fastexcel.reader.Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        while (rows.hasNext()) {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            List<String> line = row.stream().map(WorkbookReader::text).toList();
            if (line.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (row.getRowNum() > ROWS || row.getRowNum() <= lines.size()) {
                throw new UnreadableWorkbook("The sheet “" + sheet + "” has more than " + ROWS + " rows");
            }
            while (lines.size() < row.getRowNum() - 1) {
                lines.add(List.of());
            }
            lines.add(narrow(sheet, line));
        }
        return lines;
    }

    private static List<String> narrow(String sheet, List<String> line) {
        for (int i = COLUMNS; i < line.size(); i++) {
            if (!line.get(i).isBlank()) {
                throw new UnreadableWorkbook("The sheet “" + sheet + "” has more than " + COLUMNS + " columns");
            }
        }
        return List.copyOf(line.subList(0, Math.min(line.size(), COLUMNS)));
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String text = cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : raw(cell);
        if (text.length() > LONGEST_CELL) {
            throw new UnreadableWorkbook("A cell has more than " + LONGEST_CELL + " characters");
        }
        return text.replace('\u00a0', ' ').strip();
    }

    /** A text, or what a formula came to when the file was last saved. */
    private static String raw(Cell cell) {
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : text;
    }
}
