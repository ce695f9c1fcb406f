package fr.boussole.survey.page.publish;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.survey.page.Frame;
import fr.boussole.survey.page.compare.Changes;
import fr.boussole.survey.page.intake.Findings.Finding;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What a publication needs to know.
 *
 * @param errors what has to be mended, each leading to its place
 * @param open what must be settled in the questionnaire itself
 * @param since what the differences are with, in words; empty for a first version
 * @param scores what is asked of each score
 */
record PublishPage(
        Frame frame,
        Link questionnaire,
        String heading,
        List<Link> errors,
        List<Finding> open,
        String since,
        List<Changes.Group> groups,
        List<Score> scores,
        Field note,
        Field confirm)
        implements TemplateInstance {

    /**
     * What is asked of one score.
     *
     * @param verdict whether it stays comparable
     * @param changes what touches it
     * @param bridge the formula of a conversion and its source; none where no conversion is offered
     */
    record Score(Field verdict, List<Changes.Change> changes, List<Field> bridge) {}
}
