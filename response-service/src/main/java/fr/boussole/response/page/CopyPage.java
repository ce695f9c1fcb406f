package fr.boussole.response.page;

import fr.boussole.pages.course.Line;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What the person answered, to keep or to print. */
record CopyPage(Frame frame, String link, String heading, String organisation, String when, List<Line> lines)
        implements TemplateInstance {}
