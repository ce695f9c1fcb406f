package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * After sending: thanks, what happens now, a copy, how to amend.
 *
 * @param told what to do now, because of what was answered
 * @param when the answers arrived, in words
 * @param until when the link still works, in words
 */
record ThanksPage(Frame frame, String link, String organisation, List<AdvicePage.Told> told, String when, String until)
        implements TemplateInstance {}
