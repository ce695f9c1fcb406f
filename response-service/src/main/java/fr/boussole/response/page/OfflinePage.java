package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;

/** What a browser opens from itself without network, before it draws the question that is asked there. */
record OfflinePage(Frame frame, String link) implements TemplateInstance {}
