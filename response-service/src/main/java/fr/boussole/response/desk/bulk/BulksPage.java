package fr.boussole.response.desk.bulk;

import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What was begun for many, the latest first. */
record BulksPage(Frame frame, List<Line> bulks) implements TemplateInstance {

    /** One of them: what, by whom and when, how far. */
    record Line(String what, String href, String about, String state, String tone) {}
}
