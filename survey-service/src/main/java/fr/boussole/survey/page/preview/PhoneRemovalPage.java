package fr.boussole.survey.page.preview;

import fr.boussole.pages.Link;
import fr.boussole.pages.course.Removal;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The question whether an occurrence is really to be taken out, as an author tries it. */
record PhoneRemovalPage(
        Removal removal, List<Link> languages, String textSize, boolean large, String action, String back)
        implements TemplateInstance {}
