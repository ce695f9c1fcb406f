package fr.boussole.survey.xlsform;

import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.xlsform.sheet.Row;
import java.util.ArrayList;
import java.util.List;

/** What there is to say of a form, each at its sheet, row and column. */
final class Findings {
    static final String NAME = "xlsform";

    private final List<Remark> remarks = new ArrayList<>();

    /** Where something was found. */
    record Cell(String sheet, int row, String column) {
        static Cell survey(Row row, String column) {
            return new Cell("survey", row.number(), column);
        }

        private String place() {
            return sheet + (row > 0 ? "[" + row + "]" : "") + (column.isEmpty() ? "" : "." + column);
        }

        private String words() {
            return "Sheet " + sheet + (row > 0 ? ", row " + row : "") + (column.isEmpty() ? "" : ", " + column) + ": ";
        }
    }

    /** The meaning is not clear: the form does not come in. */
    void refuse(Cell cell, String saying) {
        remarks.add(Remark.refused(NAME, cell.place(), cell.words() + saying));
    }

    /** A patient meets something else than the form says. */
    void warn(Cell cell, String saying) {
        remarks.add(Remark.warned(NAME, cell.place(), cell.words() + saying));
    }

    /** Nothing changes for a patient. */
    void note(Cell cell, String saying) {
        remarks.add(Remark.noted(NAME, cell.place(), cell.words() + saying));
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    boolean areRefusing() {
        return remarks.stream().anyMatch(Remark::refuses);
    }
}
