package fr.boussole.survey.page.find;

import fr.boussole.pages.Link;
import fr.boussole.pages.figure.Filters.Select;
import fr.boussole.survey.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * The questionnaires that fit what is looked for.
 *
 * @param words what was written in the search box
 * @param narrowed whether anything narrows the search
 * @param outcome how many fit, in words
 * @param where which page this is, in words; empty when there is only one
 */
record FindPage(
        Frame frame,
        boolean author,
        String words,
        List<Select> selects,
        boolean narrowed,
        String outcome,
        List<Row> rows,
        String where,
        Optional<Link> previous,
        Optional<Link> next)
        implements TemplateInstance {

    /** One version. */
    record Row(
            String title,
            String href,
            String canonical,
            String state,
            String tone,
            String languages,
            String effort,
            String changed) {}
}
