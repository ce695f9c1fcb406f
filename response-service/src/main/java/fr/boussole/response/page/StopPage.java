package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;

/** Asks whether someone wants no more messages. */
record StopPage(Frame frame) implements TemplateInstance {}
