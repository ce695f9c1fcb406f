package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;

/**
 * After sending: thanks, what happens now, a copy, how to amend.
 *
 * @param when the answers arrived, in words
 * @param until when the link still works, in words
 */
record ThanksPage(Frame frame, String link, String organisation, String when, String until)
        implements TemplateInstance {}
