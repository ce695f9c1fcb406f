package fr.boussole.survey.xlsform;

import java.util.Locale;
import java.util.Set;

/** The ways in which a form says yes and no. */
final class Yes {
    private static final Set<String> YES = Set.of("yes", "true", "true()", "1", "oui");
    private static final Set<String> NO = Set.of("no", "false", "false()", "0", "non");

    private Yes() {}

    static boolean is(String cell) {
        return YES.contains(cell.toLowerCase(Locale.ROOT));
    }

    static boolean isNot(String cell) {
        return NO.contains(cell.toLowerCase(Locale.ROOT));
    }
}
