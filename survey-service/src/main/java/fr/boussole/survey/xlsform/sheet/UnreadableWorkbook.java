package fr.boussole.survey.xlsform.sheet;

/** The file cannot be read as a workbook, or is larger than a form needs; the message says which, in a sentence. */
public final class UnreadableWorkbook extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableWorkbook(String reason) {
        super(reason);
    }

    UnreadableWorkbook(String reason, Exception cause) {
        super(reason, cause);
    }
}
