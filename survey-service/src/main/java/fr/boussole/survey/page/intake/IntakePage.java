package fr.boussole.survey.page.intake;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.survey.page.Frame;
import fr.boussole.survey.page.intake.Findings.Finding;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Where a questionnaire is imported, with what keeps the last attempt from being so.
 *
 * @param errors what has to be mended, each leading to its place on the page; empty at first
 * @param refusal how many points are to be mended, in words; empty when none
 * @param faults each with its places
 * @param fileError how to mend the file, or empty
 * @param text where the text is pasted
 */
record IntakePage(Frame frame, List<Link> errors, String refusal, List<Finding> faults, String fileError, Field text)
        implements TemplateInstance {}
