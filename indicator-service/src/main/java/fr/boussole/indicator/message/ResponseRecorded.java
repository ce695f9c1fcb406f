package fr.boussole.indicator.message;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.Canonical;
import java.time.Instant;

/**
 * The answers of one response, as they stand.
 *
 * @param response identifies the response; several may exist for a step
 * @param answeredAt when the person answered
 * @param questionnaire the version that was answered
 * @param answers as in the FHIR {@code QuestionnaireResponse}
 */
public record ResponseRecorded(
        EpisodeFacts episode,
        String step,
        String response,
        long version,
        Status status,
        Instant answeredAt,
        Canonical questionnaire,
        Answers answers)
        implements EpisodeMessage {

    @Override
    public EpisodeKey key() {
        return new EpisodeKey(EpisodeKey.Kind.RESPONSE, episode.id(), response);
    }

    /** The status of a FHIR {@code QuestionnaireResponse}. */
    public enum Status {
        IN_PROGRESS,
        COMPLETED,
        AMENDED,
        ENTERED_IN_ERROR;

        /** Whether the answers were submitted, so that they may count. */
        public boolean isSubmitted() {
            return this == COMPLETED || this == AMENDED;
        }
    }
}
