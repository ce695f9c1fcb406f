package fr.boussole.response.stay;

import fr.boussole.response.admission.Reading;
import fr.boussole.response.enrolment.Enrolled;
import java.util.List;
import java.util.Locale;

/** What became of one row. */
enum StayOutcome {
    CREATED,
    UNCHANGED,
    AMENDED,
    /** An eligible person who is asked nothing, and is counted. */
    NOT_ENROLLED,
    /** Someone who is counted nowhere. */
    EXCLUDED,
    REFUSED;

    /** As the report and the database write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What became of a row that could be read. */
    static StayOutcome of(Enrolled enrolled, boolean isLeftOut) {
        if (enrolled instanceof Enrolled.Kept kept) {
            boolean isChange = kept.change() != Enrolled.Change.UNCHANGED;
            return isLeftOut && isChange ? NOT_ENROLLED : valueOf(kept.change().name());
        }
        return enrolled instanceof Enrolled.PassedOver ? EXCLUDED : REFUSED;
    }

    /**
     * A line of the report.
     *
     * @param line of the file, from 1
     * @param reasons why it was refused or left out, each with the column where it is; empty for who was simply enrolled
     */
    record Line(long line, StayOutcome outcome, List<Reading.Fault> reasons) {
        Line {
            reasons = List.copyOf(reasons);
        }
    }
}
