package fr.boussole.response.desk.bulk;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What will happen to whom, before it is done.
 *
 * @param answer how many it will be done for, and how many are left as they are
 * @param goes for whom it will be done
 * @param stays who is left as they are, and why
 * @param fields what has to be known for it
 */
record BulkPage(
        Frame frame,
        List<Link> errors,
        String answer,
        String consequence,
        List<Line> goes,
        List<Line> stays,
        List<Field> fields,
        String act,
        String button,
        boolean danger)
        implements TemplateInstance {

    /** One person: the name where it may be known, what happens to them or why nothing does. */
    record Line(String episode, String name, String href, String what) {}
}
