package fr.boussole.survey.page.compare;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Choice;
import fr.boussole.survey.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Two versions side by side.
 *
 * @param others the versions that this one may be compared with, the one shown chosen; none when it is alone
 * @param summary in a sentence
 */
record ComparePage(
        Frame frame, Link questionnaire, String action, List<Choice> others, String summary, List<Changes.Group> groups)
        implements TemplateInstance {}
