package fr.boussole.response.answer;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.response.anonymous.Draft;
import fr.boussole.response.anonymous.Drafts;
import fr.boussole.response.anonymous.Lot;
import fr.boussole.response.anonymous.Urn;
import fr.boussole.response.invitation.Invitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what is answered to an anonymous step: a sealed draft as long as it is one, then a ballot that leads to nobody. A draft is never told;
 * what is sent is told when its urn is opened.
 */
@ApplicationScoped
class Casting {

    private final Drafts drafts;
    private final Urn urn;

    Casting(Drafts drafts, Urn urn) {
        this.drafts = drafts;
        this.urn = urn;
    }

    /** The draft, in the shape of a response that is in no table. */
    Optional<Response> draft(Invitation invitation, String respondent) {
        return drafts.of(invitation.id).map(draft -> {
            Response response = new Response();
            response.id = draft.id();
            response.invitation = invitation.id;
            response.episode = invitation.episode;
            response.version = draft.version();
            response.status = Status.IN_PROGRESS.code();
            response.questionnaire = draft.questionnaire();
            response.language = draft.language();
            response.respondent = respondent;
            response.mode = draft.mode();
            response.answers = draft.answers();
            response.startedAt = draft.startedAt();
            response.recordedAt = draft.recordedAt();
            return response;
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(OpenForm open, Response response, Sheet sheet) {
        UUID invitation = open.invitation().id;
        if (!sheet.status().isSent()) {
            List<String> keys = drafts.of(invitation).map(Draft::keys).orElse(List.of());
            drafts.keep(
                    invitation,
                    new Draft(
                            response.id,
                            response.version,
                            response.questionnaire,
                            response.language,
                            response.mode,
                            response.startedAt,
                            response.recordedAt,
                            response.answers,
                            keys));
            return;
        }
        drafts.drop(invitation);
        urn.cast(
                new Lot(
                        open.episode().pathway,
                        open.pathway().version(),
                        open.step().id(),
                        open.episode().organisation,
                        response.questionnaire,
                        response.mode),
                ResponseJson.write(nobodys(
                                sheet.published(open.form()), open.form().language()))
                        .toString());
    }

    /** Neither when nor in which language it was answered, nor the patient's gender: each would tell whose it is. */
    private static Answers nobodys(Answers answers, String language) {
        return new Answers(
                answers.questionnaire(),
                answers.status(),
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                answers.items());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean isKnown(UUID invitation, String key) {
        return drafts.isKnown(invitation, key);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(UUID invitation, String key) {
        drafts.remember(invitation, key);
    }
}
