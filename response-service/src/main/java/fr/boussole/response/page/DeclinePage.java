package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;

/**
 * Asks whether someone prefers not to answer.
 *
 * @param action where the button leads
 * @param all where they go who wish to be asked nothing at all
 * @param back to the first screen
 */
record DeclinePage(Frame frame, String action, String all, String back) implements TemplateInstance {}
