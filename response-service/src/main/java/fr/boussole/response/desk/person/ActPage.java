package fr.boussole.response.desk.person;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Asks before something is done for one person: what will happen, and what has to be known for it.
 *
 * @param trail the way back
 * @param consequence what will happen, in words
 * @param concerned which steps it touches; empty when that is chosen in the form
 * @param danger whether it cannot be taken back
 */
record ActPage(
        Frame frame,
        Link trail,
        List<Link> errors,
        String consequence,
        String concerned,
        List<Field> fields,
        String action,
        String button,
        boolean danger)
        implements TemplateInstance {}
