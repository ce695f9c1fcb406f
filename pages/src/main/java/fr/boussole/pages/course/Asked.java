package fr.boussole.pages.course;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Progress;
import fr.boussole.pages.field.Question;
import java.util.List;
import java.util.Optional;

/**
 * One question as a person meets it, ready to draw by the tag {@code question/page}.
 *
 * @param section the title of the group that it belongs to, or empty
 * @param notes what is to be read before it
 * @param field where it is answered; empty when no page can take the answer
 * @param cards the occurrences, where a repeating group is met
 * @param decline the way not to answer, where the field has none of its own
 * @param errors what has to be mended, each leading to its field
 */
public record Asked(
        Progress progress,
        String section,
        List<Note> notes,
        Question question,
        Optional<Field> field,
        Optional<Cards> cards,
        Optional<Choice> decline,
        List<Link> errors) {

    /** Keeps its own copies. */
    public Asked {
        notes = List.copyOf(notes);
        errors = List.copyOf(errors);
    }

    /** Whether it is a repeating group that has no card and may be left so. */
    public boolean nothingYet() {
        return cards.filter(shown -> shown.cards().isEmpty()).isPresent();
    }

    /** Whether the answer is a file. */
    public boolean sendsFiles() {
        return field.filter(Field::isFile).isPresent();
    }

    /** What the page is about, in the reader's language. */
    public String title() {
        return question.text();
    }
}
