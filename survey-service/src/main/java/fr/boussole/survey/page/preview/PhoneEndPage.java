package fr.boussole.survey.page.preview;

import fr.boussole.pages.Link;
import fr.boussole.pages.course.Line;
import fr.boussole.pages.course.Note;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The end of the patient's pages, as an author tries them: the answers read again, and nothing sent.
 *
 * @param again where the trial begins anew
 */
record PhoneEndPage(
        String title,
        String hint,
        List<Line> lines,
        List<Note> closing,
        List<Link> languages,
        String textSize,
        boolean large,
        Link again)
        implements TemplateInstance {}
