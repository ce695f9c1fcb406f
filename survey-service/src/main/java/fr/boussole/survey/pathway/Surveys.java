package fr.boussole.survey.pathway;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Scale;
import java.util.Optional;
import java.util.Set;

/** What a pathway needs to know about questionnaires. */
interface Surveys {
    /** The linkIds of a published questionnaire; empty when there is none of that name, or it is retired. */
    Optional<Set<String>> linkIds(String questionnaire);

    /** Whether it was published once, and is asked of nobody new since. */
    default boolean isRetired(String questionnaire) {
        return false;
    }

    /** The ids of the scales that score it. */
    Set<String> scaleIds(String questionnaire);

    /** The published form of that name, for what looks at more than the names of its questions. */
    default Optional<FormDefinition> form(String questionnaire) {
        return Optional.empty();
    }

    /** The scale of that id that scores it. */
    default Optional<Scale> scale(String questionnaire, String id) {
        return Optional.empty();
    }
}
