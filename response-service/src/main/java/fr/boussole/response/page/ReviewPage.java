package fr.boussole.response.page;

import fr.boussole.pages.Link;
import fr.boussole.pages.course.Line;
import fr.boussole.pages.course.Note;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * All answers, to be read again and sent.
 *
 * @param sent whether they were sent before and are being changed
 * @param hint what is left to do
 * @param missing required questions without an answer, as lines of an error summary
 * @param closing what the questionnaire says at its end
 */
record ReviewPage(
        Frame frame,
        String link,
        boolean sent,
        String hint,
        List<Link> missing,
        List<Line> lines,
        List<Note> closing,
        String action)
        implements TemplateInstance {}
