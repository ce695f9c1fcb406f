package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * After sending: thanks, what to do or what happens now, one's own scores, what was done with answers like these, a copy, how to amend.
 *
 * @param told what to do now, because of what was answered
 * @param evolution one's own scores so far, scale by scale
 * @param improvement what the organisation did with answers, or empty
 * @param when the answers arrived, in words
 * @param until when the link still works, in words
 */
record ThanksPage(
        Frame frame,
        String link,
        String organisation,
        List<AdvicePage.Told> told,
        List<EvolutionView> evolution,
        String improvement,
        String when,
        String until)
        implements TemplateInstance {}
