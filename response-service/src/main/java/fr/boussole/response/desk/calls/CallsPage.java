package fr.boussole.response.desk.calls;

import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Whom to call or to visit now; it says nothing of who they are.
 *
 * @param done what was just noted, or why it was not; empty when nothing was
 * @param answer how many there are, in a sentence
 */
record CallsPage(Frame frame, String done, String answer, List<Line> calls) implements TemplateInstance {

    /** One call: when, where, how often it was tried, and by whom it is taken. */
    record Line(
            String when,
            String channel,
            String unit,
            String tried,
            String until,
            String takenBy,
            String take,
            String label) {}
}
