package fr.boussole.survey.page;

import fr.boussole.pages.Link;
import fr.boussole.pages.figure.Table;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The page of what is published, ready to draw.
 *
 * @param languages the page in its other languages
 * @param user who is signed in
 */
record HomePage(String title, List<Link> languages, String user, int pathwayCount, Table questionnaires, Table pathways)
        implements TemplateInstance {}
