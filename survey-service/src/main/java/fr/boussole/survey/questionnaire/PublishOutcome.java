package fr.boussole.survey.questionnaire;

/** What became of a wish to publish. */
sealed interface PublishOutcome {
    /** Published now. */
    record Published(QuestionnaireVersion version) implements PublishOutcome {}

    /** It was published before; nothing changed. */
    record AlreadyPublished(QuestionnaireVersion version) implements PublishOutcome {}

    /** It lacks what a published questionnaire needs. */
    record NotReady(String place, String reason) implements PublishOutcome {}

    /** There is no such questionnaire. */
    record Unknown() implements PublishOutcome {}
}
