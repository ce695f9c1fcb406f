package fr.boussole.survey.page.preview;

import fr.boussole.pages.Link;
import fr.boussole.pages.course.Asked;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * A question on the patient's page, as an author tries it.
 *
 * @param languages the other languages of the form
 * @param back to the question before; empty at the first
 */
record PhonePage(Asked asked, List<Link> languages, String textSize, boolean large, String action, Optional<Link> back)
        implements TemplateInstance {}
