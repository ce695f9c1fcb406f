package fr.boussole.response.answer;

import java.util.Arrays;
import java.util.Optional;

/** Where a response stands, with the codes of FHIR R4's {@code questionnaire-answers-status} that Boussole uses. */
public enum Status {
    IN_PROGRESS("in-progress"),
    COMPLETED("completed"),
    AMENDED("amended"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether the person has sent it: only then does it count. */
    public boolean isSent() {
        return this == COMPLETED || this == AMENDED;
    }

    /** The status of that code; empty for a code that Boussole does not use, such as {@code stopped}. */
    public static Optional<Status> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
