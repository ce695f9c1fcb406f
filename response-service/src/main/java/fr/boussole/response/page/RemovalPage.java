package fr.boussole.response.page;

import fr.boussole.pages.course.Removal;
import io.quarkus.qute.TemplateInstance;

/** Asks whether an occurrence of a repeating group is really to be taken out. */
record RemovalPage(Frame frame, Removal removal, String action, String back, boolean review)
        implements TemplateInstance {}
