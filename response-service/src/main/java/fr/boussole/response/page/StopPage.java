package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;

/**
 * Asks whether someone really wants no more messages, because programs that look at mails open every address in them.
 *
 * @param action where the button leads
 */
record StopPage(Frame frame, String action) implements TemplateInstance {}
