package fr.boussole.survey.xlsform;

import java.util.Map;

/** What it means that a column of the survey is not read. */
final class Unread {
    private static final Map<String, String> SAYINGS = Map.of(
            "required_message", "Who leaves a required question empty is told so in this platform's own words.",
            "guidance_hint", "What guides an interviewer is not shown.",
            "trigger", "A calculation follows every answer it depends on, not only its trigger.");

    private Unread() {}

    static String saying(String column) {
        return SAYINGS.getOrDefault(column, "The column is not read.");
    }
}
