package fr.boussole.survey.page;

import fr.boussole.pages.figure.Table;
import io.quarkus.qute.TemplateInstance;

/** The page of what is published, ready to draw. */
record HomePage(Frame frame, int pathwayCount, Table questionnaires, Table pathways) implements TemplateInstance {}
