package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;

/** What whoever comes without a link is told: where a questionnaire is opened, and where the staff goes. */
record FrontPage(Frame frame) implements TemplateInstance {}
