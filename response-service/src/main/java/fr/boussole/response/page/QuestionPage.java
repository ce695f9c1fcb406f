package fr.boussole.response.page;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Progress;
import fr.boussole.pages.field.Question;
import fr.boussole.pages.field.SaveState;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * One question.
 *
 * @param link the address under which all pages of this questionnaire are
 * @param section the title of the group that it belongs to, or empty
 * @param field where it is answered; empty when no page can take the answer
 * @param decline the way not to answer, where the field has none of its own
 * @param action where the form is sent
 * @param save where the script saves
 * @param saved whether an answer to it is stored
 * @param state what is said of it then
 * @param review whether the person came from the review of their answers and goes back there
 */
record QuestionPage(
        Frame frame,
        String link,
        Progress progress,
        String section,
        List<Note> notes,
        Question question,
        Optional<Field> field,
        Optional<Choice> decline,
        List<Link> errors,
        String action,
        String save,
        boolean saved,
        SaveState state,
        boolean review,
        Link back)
        implements TemplateInstance {}
