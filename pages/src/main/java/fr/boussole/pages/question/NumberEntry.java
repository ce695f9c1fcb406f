package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number, whole or not; a comma or a point before decimals, spaces between thousands. */
record NumberEntry(Item item, Tongue tongue) implements Entry {

    /** Whether the number is better shown on a scale: both bounds are known and the author asked for a slider. */
    static boolean isScale(Item item) {
        return item.control().equals("slider")
                && bound(item.bounds().min()).isPresent()
                && bound(item.bounds().max()).isPresent();
    }

    static Optional<BigDecimal> bound(Optional<AnswerValue> value) {
        return value.flatMap(bound -> Numbers.parse(bound.key()));
    }

    @Override
    public Optional<Field> field(Question question, Fields written) {
        InputField.Kind kind = isWhole() ? InputField.Kind.INTEGER : InputField.Kind.DECIMAL;
        String unit = item.units().isEmpty() ? "" : item.units().get(0).label();
        return Optional.of(new InputField(question, kind, written.one(Fields.VALUE), unit, 0));
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
        Optional<AnswerValue> value = Numbers.parse(text).flatMap(this::value);
        return value.map(Reading::one)
                .orElseGet(() -> new Reading.Unclear(
                        isWhole()
                                ? tongue.mending().wholeNumber()
                                : tongue.mending().number()));
    }

    @Override
    public Fields write(List<AnswerValue> values) {
        return Fields.value(values.stream()
                .map(value -> Numbers.write(value.key(), tongue.locale()))
                .toList());
    }

    private boolean isWhole() {
        return item.type() == ItemType.INTEGER;
    }

    private Optional<AnswerValue> value(BigDecimal number) {
        return isWhole() ? Numbers.whole(number).map(AnswerValue.Int::new) : Optional.of(new AnswerValue.Dec(number));
    }
}
