package fr.boussole.response.desk.person;

import fr.boussole.pages.Link;
import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;

/** A link that was made, to be handed over. */
record MadePage(Frame frame, Link trail, String link, String until) implements TemplateInstance {}
