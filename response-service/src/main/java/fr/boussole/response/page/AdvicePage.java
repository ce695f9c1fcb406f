package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What to do now, because of what was just answered.
 *
 * @param action where it is told that this was read
 */
record AdvicePage(Frame frame, String link, List<Told> told, String action) implements TemplateInstance {

    /** What to do, and whom to call. */
    record Told(String words, List<Line> lines) {}

    /** A telephone number and whose it is. */
    record Line(String number, String dial, String whose) {}
}
