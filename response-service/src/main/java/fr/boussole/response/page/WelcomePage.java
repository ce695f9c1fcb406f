package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The first screen: who asks, why, how long, who reads it, how long it is kept, that care will not change; one button, and a way out.
 *
 * @param why in the questionnaire's own words, or empty
 * @param kept days after the last step for which the contact is kept
 * @param answerers who may answer, if that is to be asked
 * @param who where that is sent
 * @param decline where someone goes who prefers not to answer
 * @param next where the button leads
 * @param begun whether something is answered already
 * @param anonymous whether nobody will be able to tell whose the answers are
 */
record WelcomePage(
        Frame frame,
        String organisation,
        String heading,
        String why,
        int minutes,
        int questions,
        long kept,
        List<Answerer> answerers,
        String who,
        String decline,
        String next,
        boolean begun,
        boolean anonymous)
        implements TemplateInstance {

    /** Someone who may answer. */
    record Answerer(String code, String label, boolean selected) {}
}
