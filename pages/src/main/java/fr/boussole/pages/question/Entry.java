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
            default -> new NoEntry();
        };
    }
}
