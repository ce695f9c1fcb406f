package fr.boussole.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the row-by-row reports of bulk endpoints. */
final class Reports {

    private Reports() {}

    /** @throws IllegalStateException quoting the report, when a row was refused */
    static void requireNoRefusal(String what, JsonNode report) {
        if (report.path("refused").asLong() > 0) {
            String text = report.toString();
            throw new IllegalStateException("Some " + what + " were refused: "
                    + (text.length() > 2_000 ? text.substring(0, 2_000) + "…" : text));
        }
    }
}
