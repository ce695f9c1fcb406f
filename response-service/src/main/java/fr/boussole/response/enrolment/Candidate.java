package fr.boussole.response.enrolment;

import fr.boussole.response.admission.Statement;
import java.util.Map;
import java.util.Optional;

/**
 * Someone who may be followed, as a hospital tells it and before anything is checked.
 *
 * @param statement what is said of the episode
 * @param patientReference the hospital's own number of the patient or their national health identifier, to know them again in another
 *     episode: turned into a pseudonym and never kept; empty when it is not told
 * @param contacts by respondent; who is not spoken of stays as they are known
 * @param leftOut why they are asked nothing; empty for who is followed
 */
public record Candidate(
        Statement statement,
        String patientReference,
        Map<String, ContactStatement> contacts,
        Optional<LeftOut> leftOut) {

    public Candidate {
        contacts = Map.copyOf(contacts);
    }

    @Override
    public String toString() {
        return "Candidate[sealed]";
    }
}
