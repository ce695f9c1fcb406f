package fr.boussole.survey.organisation;

import java.util.List;
import java.util.UUID;

/**
 * What became of a national file.
 *
 * @param rows all lines after the first
 * @param passedOver not wanted, or about something else than an establishment
 * @param refused not kept; the reasons are in the downloadable report
 * @param firstRefusals some of them
 */
public record FinessReport(
        UUID id,
        long rows,
        long created,
        long updated,
        long unchanged,
        long refused,
        long passedOver,
        List<Row> firstRefusals) {

    /** What became of an establishment. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /**
     * What became of a line.
     *
     * @param finess the number on it, where that could be read
     * @param column the column that is meant; empty when the whole line is
     */
    public record Row(long line, String finess, Outcome outcome, String column, String reason) {
        static Row refused(long line, String finess, String column, String reason) {
            return new Row(line, finess, Outcome.REFUSED, column, reason);
        }

        /** Whether the report keeps it: all but what is as it was, without a word. */
        boolean isTold() {
            return outcome != Outcome.UNCHANGED || !reason.isEmpty();
        }
    }
}
