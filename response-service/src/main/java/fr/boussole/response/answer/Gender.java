package fr.boussole.response.answer;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a form that asks for it ({@code %patient.gender}) the administrative gender of the patient, in FHIR's codes; a form that
 * does not is told nothing. It stays with the answers, so that they give the same values wherever they are read again.
 */
public final class Gender {
    private static final Map<String, String> CODES = Map.of("F", "female", "M", "male", "O", "other");
    private static final String UNKNOWN = "unknown";

    private Gender() {}

    /**
     * @param sex the episode's: F, M, O (other); unknown when it is none of these
     */
    public static Answers told(String sex, FormDefinition form, Answers answers) {
        return answers.withGender(
                form.asksForGender() ? Optional.of(CODES.getOrDefault(sex, UNKNOWN)) : Optional.empty());
    }
}
