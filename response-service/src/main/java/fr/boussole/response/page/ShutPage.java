package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;

/** Nothing to answer: what it is, why, and what to do next. */
record ShutPage(Frame frame, String heading, String why, String next) implements TemplateInstance {}
