package fr.boussole.response.enrolment;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What {@link CandidateJson} reads, as the API's description shows it. */
@Schema(name = "Candidate")
record CandidateDocument(
        @Schema(
                required = true,
                description = "The hospital's own number of the stay: it becomes a pseudonym and is not kept")
        String establishmentReference,

        @Schema(required = true, description = "The pathway's id")
        String pathway,

        @Schema(required = true, description = "A unit or an establishment")
        String organisation,

        @Schema(required = true, description = "The date of the pathway's main event", examples = "2026-03-02")
        String anchorDate,

        @Schema(description = "Dates of its other events, by their codes")
        Map<String, String> anchors,

        @Schema(examples = "70-79") String ageBand,
        @Schema(enumeration = {"F", "M", "O", "U"}) String sex,

        @Schema(description = "Coded attributes of the pathway")
        Map<String, String> attributes,

        @Schema(description = "The hospital's number of the patient, or their national health identifier; not kept")
        String patientReference,

        @Schema(description = "How one respondent is reached")
        ContactOfOne contact,

        @Schema(description = "How each respondent is reached: PATIENT, PROXY, CARER, PROFESSIONAL")
        Map<String, ContactDocument> contacts,

        @Schema(description = "Why an eligible person is asked nothing, as a code", pattern = "[a-z0-9][a-z0-9-]{0,39}")
        String notEnrolled) {

    private static final String BIRTH_YEAR =
            "Asked beside the code of a letter, which without it opens with any year; kept sealed";

    @Schema(name = "Contact")
    record ContactDocument(
            String name,
            String email,
            String telephone,
            List<String> address,
            String language,

            @Schema(description = BIRTH_YEAR, examples = "1948")
            String birthYear) {}

    @Schema(name = "ContactOfOne")
    record ContactOfOne(
            @Schema(
                    enumeration = {"PATIENT", "PROXY", "CARER", "PROFESSIONAL"},
                    defaultValue = "PATIENT")
            String respondent,

            String name,
            String email,
            String telephone,
            List<String> address,
            String language,

            @Schema(description = BIRTH_YEAR, examples = "1948")
            String birthYear) {}
}
