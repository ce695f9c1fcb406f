package fr.boussole.response.page;

import fr.boussole.pages.Link;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * All answers, to be read again and sent.
 *
 * @param sent whether they were sent before and are being changed
 * @param missing required questions without an answer, as lines of an error summary
 * @param closing what the questionnaire says at its end
 */
record ReviewPage(
        Frame frame, String link, boolean sent, List<Link> missing, List<Line> lines, List<Note> closing, String action)
        implements TemplateInstance {}
