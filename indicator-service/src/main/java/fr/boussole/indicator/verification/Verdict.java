package fr.boussole.indicator.verification;

import java.time.Instant;
import java.util.List;

/**
 * The live tallies beside those recomputed from the log.
 *
 * @param equal whether they agree, row for row
 * @param settled whether the stream had taken every message when they were compared; otherwise a difference may be a delay
 * @param rows rows in either
 * @param different rows that differ
 * @param differences the first of them
 */
public record Verdict(
        boolean equal,
        boolean settled,
        long messages,
        long refused,
        long episodes,
        long rows,
        long different,
        List<Difference> differences,
        Instant computedAt) {

    /** One row that differs; zero where it is absent. */
    public record Difference(String row, long live, long recomputed) {}
}
