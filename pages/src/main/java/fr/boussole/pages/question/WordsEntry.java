package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.LinesField;
import fr.boussole.pages.field.Question;
import java.util.List;
import java.util.Optional;

/** One's own words: a line, several lines, or an address; several answers are written one on each line. */
record WordsEntry(Item item, Tongue tongue) implements Entry {

    private static final int ROWS_FOR_ANSWERS = 4;
    private static final int ROWS_FOR_TEXT = 6;

    @Override
    public Optional<Field> field(Question question, Fields written) {
        String text = written.one(Fields.VALUE);
        int longest = item.bounds().maxLength().orElse(0);
        if (item.repeats()) {
            String hint = question.hint().isEmpty() ? "" : question.hint() + "\n";
            Question severally = question.withHint(hint + tongue.mending().onePerLine());
            return Optional.of(new LinesField(severally, text, ROWS_FOR_ANSWERS, 0));
        }
        return Optional.of(
                item.type() == ItemType.TEXT
                        ? new LinesField(question, text, ROWS_FOR_TEXT, longest)
                        : new InputField(question, kind(), text, "", longest));
    }

    @Override
    public String wayOut() {
        return tongue.mending().optional();
    }

    @Override
    public Reading read(Fields written) {
        String text = written.one(Fields.VALUE).replace("\r\n", "\n");
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        return item.repeats()
                ? new Reading.Understood(text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(this::value)
                        .toList())
                : Reading.one(value(text));
    }

    @Override
    public Fields write(List<AnswerValue> values) {
        List<String> texts = values.stream().map(AnswerValue::key).toList();
        return texts.isEmpty() ? Fields.blank() : Fields.value(List.of(String.join("\n", texts)));
    }

    private AnswerValue value(String text) {
        return item.type() == ItemType.URL ? new AnswerValue.Uri(text) : new AnswerValue.Str(text);
    }

    private InputField.Kind kind() {
        return item.type() == ItemType.URL ? InputField.Kind.URL : InputField.Kind.TEXT;
    }
}
