package fr.boussole.survey.page.preview;

import fr.boussole.pages.Link;
import fr.boussole.survey.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The patient's page in a phone, beside what is asked and what is scored.
 *
 * @param name the questionnaire's title
 * @param phone the address of the patient's page
 * @param full why the last answer was not kept, or empty
 * @param howMany how many questions are asked, in words
 */
record PreviewPage(
        Frame frame,
        Link questionnaire,
        String canonical,
        String phone,
        List<Link> spoken,
        String again,
        String full,
        String howMany,
        List<Step> steps,
        List<Score> scores,
        String noScore)
        implements TemplateInstance {

    /**
     * One question of the form.
     *
     * @param section the title of the group that begins with it, or empty
     * @param href where it is asked; empty when it is not asked now
     * @param answer what was answered, or why it is not asked; may be empty
     */
    record Step(String section, String text, String href, boolean current, boolean answered, String answer) {}

    /**
     * One scale and its score.
     *
     * @param value the score; empty when there is none
     * @param note the range, or why there is no score
     */
    record Score(String title, String kind, String value, String note, List<Part> parts) {}

    /** What one item brought to a score. */
    record Part(String question, String answer, String points) {}
}
