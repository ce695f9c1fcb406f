package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.ChoiceField;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Question;
import java.util.List;
import java.util.Optional;

/** Yes or no. */
record YesNoEntry(Item item, Tongue tongue) implements Entry {

    @Override
    public Optional<Field> field(Question question, Fields written) {
        Optional<Boolean> answer = Optional.of(written.one(Fields.VALUE))
                .filter(text -> !text.isEmpty())
                .map(Boolean::valueOf);
        ChoiceField yesNo = ChoiceField.yesNo(question, answer, tongue.locale());
        List<Choice> choices = Declining.offered(item, yesNo.choices(), written, tongue);
        return Optional.of(ChoiceField.one(question, choices));
    }

    @Override
    public Reading read(Fields written) {
        return switch (written.one(Fields.VALUE)) {
            case "" -> Reading.nothing();
            case "true" -> Reading.one(new AnswerValue.Bool(true));
            case "false" -> Reading.one(new AnswerValue.Bool(false));
            default -> new Reading.Unclear(tongue.mending().option());
        };
    }

    @Override
    public Fields write(List<AnswerValue> values) {
        return Fields.value(values.stream().map(AnswerValue::key).toList());
    }
}
