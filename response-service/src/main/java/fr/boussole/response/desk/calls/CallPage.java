package fr.boussole.response.desk.calls;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One call that was taken: whom, what to say, the form, and what came of it.
 *
 * @param dial opens the telephone; empty at the bedside
 * @param language of the script
 * @param form opens the person's questionnaire, recorded as answered this way
 */
record CallPage(
        Frame frame,
        List<Link> errors,
        String name,
        String telephone,
        String dial,
        String language,
        String script,
        String until,
        String form,
        List<Field> fields,
        String action)
        implements TemplateInstance {}
