package fr.boussole.response.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who gives the answers to a step, where it lets someone help. As FHIR says it: {@code source} is who answered the questions,
 * {@code author} who wrote the answers down for them.
 */
public enum AnsweredBy {
    /** Whoever is asked. */
    SELF,
    /** A relative or a carer, in their place. */
    RELATIVE,
    /** A professional writes down what they say. */
    PROFESSIONAL;

    /** Those who may answer that step; nobody is asked where there is one only. */
    public static List<AnsweredBy> of(Step step) {
        return Arrays.stream(values())
                .filter(who -> who == SELF || step.helpers().contains(who.name()))
                .toList();
    }

    /** What was said of that invitation, if it was asked. */
    static Optional<AnsweredBy> of(Invitation invitation) {
        return Optional.ofNullable(invitation.answeredBy).map(AnsweredBy::valueOf);
    }

    /** Says so in a QuestionnaireResponse. */
    void write(ObjectNode response) {
        response.putObject("source")
                .put("type", this == RELATIVE ? "RelatedPerson" : "Patient")
                .put("display", display());
        if (this == PROFESSIONAL) {
            response.putObject("author").put("type", "Practitioner").put("display", "A professional, with the patient");
        }
    }

    private String display() {
        return this == RELATIVE ? "A relative or carer, for the patient" : "The patient";
    }
}
