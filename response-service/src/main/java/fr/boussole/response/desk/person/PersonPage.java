package fr.boussole.response.desk.person;

import fr.boussole.pages.Link;
import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One person's way.
 *
 * @param done what was just done, in words; empty when nothing was
 * @param name theirs where it may be known, otherwise the pseudonym
 * @param next what comes next and when, in a sentence
 * @param facts what is known of them, each with its label
 * @param acts what the reader may do, the most usual first
 * @param life what has happened, the latest first
 */
record PersonPage(
        Frame frame,
        String done,
        String name,
        String pseudonym,
        String about,
        String next,
        String tone,
        List<Step> steps,
        List<Fact> facts,
        List<Link> acts,
        List<Happening> life)
        implements TemplateInstance {

    /** One step, and how far it has come. */
    record Step(String title, String state, String tone, String window, String next) {}

    /** A label and what it says. */
    record Fact(String label, String value) {}

    /** Something that happened, to which step, and by whom when it was done by the staff. */
    record Happening(String when, String what, String about, String who, String tone) {}
}
