package fr.boussole.response.desk.bulk;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What will happen to whom, before it is begun.
 *
 * @param answer how many it will be done for, and how many are left as they are
 * @param goes for whom it will be done, the first of them
 * @param moreGo how many more, in words; empty when all are named
 * @param stays who is left as they are, the first of them
 * @param moreStay how many more, in words; empty when all are named
 * @param fields what has to be known for it
 * @param action where it is begun
 */
record BulkPage(
        Frame frame,
        List<Link> errors,
        String answer,
        String consequence,
        List<Line> goes,
        String moreGo,
        List<Line> stays,
        String moreStay,
        List<Field> fields,
        String action,
        String button,
        boolean danger)
        implements TemplateInstance {

    /** One person: the name where it may be known, why nothing happens to them where nothing does. */
    record Line(String name, String href, String what) {}
}
