package fr.boussole.response.page.rights;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.response.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * How the person can be reached, to be corrected.
 *
 * @param answers where their answers can be changed, as long as they can
 */
record CorrectPage(Frame frame, String action, List<Link> errors, List<Field> fields, Optional<Link> answers)
        implements TemplateInstance {}
