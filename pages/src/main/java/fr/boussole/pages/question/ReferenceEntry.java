package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnswerValue.Reference;
import fr.boussole.form.definition.Item;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Question;
import java.util.List;
import java.util.Optional;

/** A person, a place or a thing: chosen where the form lists them, otherwise named in one's own words, as a reference's display. */
record ReferenceEntry(Item item, Tongue tongue) implements Entry {

    @Override
    public Optional<Field> field(Question question, Fields written) {
        return entry().field(question, written);
    }

    @Override
    public String wayOut() {
        return entry().wayOut();
    }

    @Override
    public Reading read(Fields written) {
        return entry().read(written) instanceof Reading.Understood understood
                ? new Reading.Understood(
                        understood.values().stream().map(ReferenceEntry::named).toList())
                : entry().read(written);
    }

    @Override
    public Fields write(List<AnswerValue> values) {
        return entry().write(
                        item.options().isEmpty()
                                ? values.stream().map(ReferenceEntry::words).toList()
                                : values);
    }

    private Entry entry() {
        return item.options().isEmpty() ? new WordsEntry(item, tongue) : new ChoiceEntry(item, tongue);
    }

    private static AnswerValue named(AnswerValue value) {
        return value instanceof AnswerValue.Str words ? new Reference("", words.value()) : value;
    }

    private static AnswerValue words(AnswerValue value) {
        return new AnswerValue.Str(value.label());
    }
}
