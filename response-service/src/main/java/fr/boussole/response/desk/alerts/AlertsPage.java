package fr.boussole.response.desk.alerts;

import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The open cases, and those closed lately.
 *
 * @param script brings the list up to date
 * @param news where it is asked whether anything is new
 * @param known what was new when this was made
 */
record AlertsPage(
        Frame frame, String script, String news, String known, String answer, List<Line> open, List<Line> closed)
        implements TemplateInstance {

    /**
     * One case.
     *
     * @param tone bad, watch or plain
     * @param state who takes care of it, or by when somebody must
     */
    record Line(
            String href,
            String label,
            String title,
            String severity,
            String tone,
            boolean late,
            String who,
            String unit,
            String opened,
            String state) {}
}
