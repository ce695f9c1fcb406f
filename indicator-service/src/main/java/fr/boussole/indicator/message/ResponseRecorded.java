package fr.boussole.indicator.message;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.Canonical;
import java.time.Instant;
import java.util.Optional;

/**
 * The answers of one response, as they stand.
 *
 * @param response identifies the response; several may exist for a step
 * @param answeredAt when the person answered; empty only while the response is not submitted
 * @param questionnaire the version that was answered
 * @param answers as in the FHIR {@code QuestionnaireResponse}
 */
public record ResponseRecorded(
        EpisodeFacts episode,
        String step,
        String response,
        long version,
        Status status,
        Optional<Instant> answeredAt,
        Canonical questionnaire,
        Answers answers)
        implements EpisodeMessage {
    public ResponseRecorded {
        if (status.isSubmitted() && answeredAt.isEmpty()) {
            throw new IllegalArgumentException("A submitted response says when it was answered");
        }
    }

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
