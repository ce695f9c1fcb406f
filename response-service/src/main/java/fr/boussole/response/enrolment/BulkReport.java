package fr.boussole.response.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.boussole.response.problem.Violation;
import java.util.List;

/**
 * What became of each row.
 *
 * @param results one for each row that is not blank, in the order of the file
 */
public record BulkReport(int rows, int created, int unchanged, int amended, int refused, List<BulkReport.Row> results) {

    /**
     * One row.
     *
     * @param line its number in what was sent, from 1
     * @param outcome created, unchanged, amended or refused
     * @param episode its pseudonym; empty when refused
     * @param violations why it was refused
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(int line, String outcome, String episode, List<Violation> violations) {}

    static BulkReport of(List<Row> results) {
        return new BulkReport(
                results.size(),
                count(results, "created"),
                count(results, "unchanged"),
                count(results, "amended"),
                count(results, "refused"),
                results);
    }

    private static int count(List<Row> results, String outcome) {
        return (int)
                results.stream().filter(row -> row.outcome().equals(outcome)).count();
    }
}
