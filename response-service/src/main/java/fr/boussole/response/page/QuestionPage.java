package fr.boussole.response.page;

import fr.boussole.pages.Link;
import fr.boussole.pages.course.Asked;
import fr.boussole.pages.field.SaveState;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * One question.
 *
 * @param link the address under which all pages of this questionnaire are
 * @param action where the form is sent
 * @param save where the script saves
 * @param saved whether an answer to it is stored
 * @param state what is said of it then
 * @param review whether the person came from the review of their answers and goes back there
 */
record QuestionPage(
        Frame frame,
        String link,
        Asked asked,
        String action,
        String save,
        boolean saved,
        SaveState state,
        boolean review,
        Optional<Link> back)
        implements TemplateInstance {}
