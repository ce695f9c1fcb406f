package fr.boussole.response.page;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What went wrong, in a few questions.
 *
 * @param id made for this form, so that it is told once however often it is sent
 */
record WrongPage(Frame frame, String link, List<Link> errors, String id, List<Field> fields, String action)
        implements TemplateInstance {}
