package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.QuantityField;
import fr.boussole.pages.field.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number and its unit, of those that the author allows; a plain number where no unit is named. */
record QuantityEntry(Item item, Tongue tongue) implements Entry {

    private static final String UNIT = Fields.VALUE + ".unit";

    @Override
    public Optional<Field> field(Question question, Fields written) {
        String number = written.one(Fields.VALUE);
        if (item.units().isEmpty()) {
            return Optional.of(InputField.of(question, InputField.Kind.DECIMAL, number));
        }
        String chosen = written.one(UNIT);
        List<Choice> units = item.units().stream()
                .map(unit -> Choice.of(unit.code(), unit.label(), unit.code().equals(chosen)))
                .toList();
        return Optional.of(new QuantityField(question, number, units));
    }

    @Override
    public String wayOut() {
        return tongue.mending().optional();
    }

    @Override
    public Reading read(Fields written) {
        String text = written.one(Fields.VALUE);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        Optional<BigDecimal> number = Numbers.parse(text);
        if (number.isEmpty()) {
            return new Reading.Unclear(tongue.mending().number());
        }
        if (item.units().isEmpty()) {
            return Reading.one(new AnswerValue.Quantity(number.get(), "", "", ""));
        }
        return item.units().stream()
                .filter(unit -> unit.code().equals(written.one(UNIT)))
                .findFirst()
                .<Reading>map(unit ->
                        Reading.one(new AnswerValue.Quantity(number.get(), unit.label(), unit.system(), unit.code())))
                .orElseGet(() -> new Reading.Unclear(tongue.mending().unit()));
    }

    @Override
    public Fields write(List<AnswerValue> values) {
        return values.stream()
                .filter(AnswerValue.Quantity.class::isInstance)
                .map(AnswerValue.Quantity.class::cast)
                .findFirst()
                .map(quantity -> Fields.value(List.of(Numbers.write(quantity.key(), tongue.locale())))
                        .with(UNIT, quantity.code()))
                .orElseGet(Fields::blank);
    }
}
