package fr.boussole.response.page.rights;

import fr.boussole.pages.course.Line;
import fr.boussole.response.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Everything that is held of a person, in words. */
record HeldPage(Frame frame, String download, String back, List<Passage> passages) implements TemplateInstance {

    /** A passage: facts and contacts by label, then what was answered, sent, told, shown to the staff and seen. */
    record Passage(
            String heading,
            List<Fact> facts,
            List<Fact> contacts,
            List<Sheet> sheets,
            List<Fact> messages,
            List<Fact> events,
            List<Fact> cases,
            List<Fact> looks) {}

    record Fact(String label, String value) {}

    /** The answers to one questionnaire. */
    record Sheet(String title, String when, List<Line> lines) {}
}
