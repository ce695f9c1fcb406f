package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Question;
import java.util.List;
import java.util.Optional;

/**
 * How one question is answered on a page: its field, what is understood of what is written there, and how a stored answer
 * is written back. Reading what was written back gives the stored answer again.
 *
 * <p>The names of fields, which scripts follow too: {@code value} is the answer, once for each of several; {@code value.day},
 * {@code value.month} and {@code value.year} a date; {@code value.unit} the code of a quantity's unit; {@code other} one's own words
 * beside a list, and also the value of its button; an empty {@code value} the wish not to answer. A file is sent as {@code value} in
 * multipart/form-data, {@code drop} names those to take out by their address. A repeating group has no field: {@code remove=yes},
 * posted to one of its occurrences, takes that out. Where a question stands in a repeating group is in the address, {@code ?in=}
 * (see {@link fr.boussole.form.answer.Within}).
 */
public interface Entry {

    /** The field, holding what is written so far, right or wrong; empty when the question cannot be answered on a page. */
    Optional<Field> field(Question question, Fields written);

    /** How not to answer, in words, where the field has no button for it; empty where it has. */
    default String wayOut() {
        return "";
    }

    /** What is understood of what is written. */
    Reading read(Fields written);

    /** What the field holds when these values were stored. */
    Fields write(List<AnswerValue> values);

    /** The entry for a question. */
    static Entry of(Item item, Tongue tongue) {
        return switch (item.type()) {
            case CHOICE, OPEN_CHOICE, QUESTION -> new ChoiceEntry(item, tongue);
            case BOOLEAN -> new YesNoEntry(item, tongue);
            case INTEGER, DECIMAL ->
                NumberEntry.isScale(item)
                        ? new ScaleEntry(item, new NumberEntry(item, tongue), tongue)
                        : new NumberEntry(item, tongue);
            case QUANTITY -> new QuantityEntry(item, tongue);
            case DATE -> new DateEntry(tongue);
            case DATE_TIME, TIME -> new ClockEntry(item.type(), tongue);
            case STRING, TEXT, URL -> new WordsEntry(item, tongue);
            case ATTACHMENT -> new FileEntry(item, tongue);
            case REFERENCE -> new ReferenceEntry(item, tongue);
            case GROUP, DISPLAY -> new GroupEntry();
        };
    }
}
