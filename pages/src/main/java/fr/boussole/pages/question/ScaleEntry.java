package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Question;
import fr.boussole.pages.field.ScaleField;
import fr.boussole.pages.field.SliderField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A number on a scale: a row of buttons up to eleven whole numbers (0 to 10), a slider beyond. */
record ScaleEntry(Item item, NumberEntry number, Tongue tongue) implements Entry {

    private static final int WIDEST_ROW = 10;

    @Override
    public Optional<Field> field(Question question, Fields written) {
        BigDecimal min = NumberEntry.bound(item.bounds().min()).orElseThrow();
        BigDecimal max = NumberEntry.bound(item.bounds().max()).orElseThrow();
        String text = written.one(Fields.VALUE);
        boolean row =
                item.type() == ItemType.INTEGER && max.subtract(min).compareTo(BigDecimal.valueOf(WIDEST_ROW)) <= 0;
        return Optional.of(
                isRow()
                        ? ScaleField.numbers(
                                question, min.intValue(), max.intValue(), chosen(text), end("lower"), end("upper"))
                        : new SliderField(question, text, min, max, step(), end("lower"), end("upper")));
    }

    @Override
    public String wayOut() {
        return isRow() ? "" : tongue.mending().optional();
    }

    @Override
    public Reading read(Fields written) {
        return number.read(written);
    }

    @Override
    public Fields write(List<AnswerValue> values) {
        return number.write(values);
    }

    private boolean isRow() {
        BigDecimal min = NumberEntry.bound(item.bounds().min()).orElseThrow();
        BigDecimal max = NumberEntry.bound(item.bounds().max()).orElseThrow();
        return item.type() == ItemType.INTEGER && max.subtract(min).compareTo(BigDecimal.valueOf(WIDEST_ROW)) <= 0;
    }

    private static OptionalInt chosen(String text) {
        return Numbers.parse(text).flatMap(Numbers::whole).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private BigDecimal step() {
        int places = item.type() == ItemType.INTEGER
                ? 0
                : item.bounds().maxDecimalPlaces().orElse(1);
        return BigDecimal.ONE.movePointLeft(places);
    }

    /** The words at one end of the scale: a display item that the author marked as lower or upper. */
    private String end(String control) {
        return item.items().stream()
                .filter(child ->
                        child.type() == ItemType.DISPLAY && child.control().equals(control))
                .map(child -> child.text().in(tongue.language()))
                .findFirst()
                .orElse("");
    }
}
