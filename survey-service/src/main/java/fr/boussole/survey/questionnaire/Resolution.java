package fr.boussole.survey.questionnaire;

import fr.boussole.form.definition.Canonical;
import fr.boussole.survey.http.Problem;
import java.util.Optional;

/** Which published version a canonical names: the exact one, or without a version the one published last. */
final class Resolution {
    private Resolution() {}

    static QuestionnaireVersion of(Canonical canonical) {
        Optional<QuestionnaireVersion> found = canonical.version().isEmpty()
                ? QuestionnaireVersion.publishedOf(canonical.url()).stream().findFirst()
                : QuestionnaireVersion.published(canonical.url(), canonical.version());
        return found.orElseThrow(() -> Problem.notFound(reason(canonical)));
    }

    private static String reason(Canonical canonical) {
        boolean draft = !canonical.version().isEmpty()
                && QuestionnaireVersion.of(canonical.url(), canonical.version()).isPresent();
        if (draft) {
            return canonical + " is here, but not published";
        }
        return QuestionnaireVersion.publishedOf(canonical.url()).isEmpty()
                ? "No version of " + canonical.url() + " is published"
                : "There is no version “" + canonical.version() + "” of " + canonical.url() + "; others are published";
    }
}
