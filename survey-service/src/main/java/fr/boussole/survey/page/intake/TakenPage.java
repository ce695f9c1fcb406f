package fr.boussole.survey.page.intake;

import fr.boussole.survey.page.Frame;
import io.quarkus.qute.TemplateInstance;

/**
 * What became of a questionnaire that was imported.
 *
 * @param verdict in a sentence
 * @param hint what to do now
 * @param name its title
 * @param href its own page
 */
record TakenPage(
        Frame frame, String verdict, String hint, String name, String canonical, String href, Findings findings)
        implements TemplateInstance {}
