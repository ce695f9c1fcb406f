package fr.boussole.response.desk.alerts;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One case: what raised it, who it is about, what happened, and what can be done.
 *
 * @param done what was just noted; empty when nothing was
 * @param holds whether what the person says now still raises it
 * @param said each question with its answer, or a scale with its score
 * @param person their page; empty where the reader cannot open it
 * @param telephone theirs, where it is known and the reader may know it
 * @param action under which acts are sent; empty when nothing can be done any more
 */
record AlertPage(
        Frame frame,
        String done,
        List<Link> errors,
        AlertsPage.Line line,
        boolean holds,
        List<Saying> said,
        String about,
        String person,
        String telephone,
        String dial,
        List<Happening> history,
        boolean unseen,
        String action,
        List<Field> assigning,
        List<Field> closing)
        implements TemplateInstance {

    /** A question and what was answered to it. */
    record Saying(String question, String answer) {}

    /** What happened, when, and who did it. */
    record Happening(String when, String what, String who, String note) {}
}
