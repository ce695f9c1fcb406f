package fr.boussole.response.imports;

import java.util.List;
import java.util.UUID;

/**
 * What became of a file.
 *
 * @param rows all that were read, the header not counted
 * @param accepted new responses
 * @param unchanged known already, word for word
 * @param amended known with other answers, which these replace
 * @param refused not kept; the reasons are in the downloadable report
 * @param firstRefusals some of them
 */
public record ImportReport(
        UUID id, long rows, long accepted, long unchanged, long amended, long refused, List<Refusal> firstRefusals) {

    /** Why a line was refused; {@code column} is empty when the whole row is meant. */
    public record Refusal(long line, String column, String reason) {}
}
