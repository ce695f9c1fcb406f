package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;

/** After something that went wrong was told: who reads it, and what happens now. */
record HeardPage(Frame frame, String link, String organisation) implements TemplateInstance {}
