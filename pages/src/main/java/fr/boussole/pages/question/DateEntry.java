package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.pages.field.DateField;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Question;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date in three boxes. Someone who knows only the year, or the month and the year, leaves the others empty. */
record DateEntry(Tongue tongue) implements Entry {

    private static final String DAY = Fields.VALUE + ".day";
    private static final String MONTH = Fields.VALUE + ".month";
    private static final String YEAR = Fields.VALUE + ".year";
    private static final Pattern ONE_OR_TWO_DIGITS = Pattern.compile("\\d{1,2}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    @Override
    public Optional<Field> field(Question question, Fields written) {
        return Optional.of(new DateField(question, written.one(DAY), written.one(MONTH), written.one(YEAR)));
    }

    @Override
    public String wayOut() {
        return tongue.mending().optional();
    }

    @Override
    public Reading read(Fields written) {
        String day = written.one(DAY);
        String month = written.one(MONTH);
        String year = written.one(YEAR);
        if ((day + month + year).isEmpty()) {
            return Reading.nothing();
        }
        boolean wellFormed = FOUR_DIGITS.matcher(year).matches()
                && isPart(month)
                && isPart(day)
                && (day.isEmpty() || !month.isEmpty());
        return wellFormed
                ? date(year + part(month) + part(day))
                : new Reading.Unclear(tongue.mending().date());
    }

    @Override
    public Fields write(List<AnswerValue> values) {
        String[] parts =
                values.stream().map(AnswerValue::key).findFirst().orElse("").split("-");
        Fields fields = Fields.blank().with(YEAR, parts[0]);
        fields = parts.length > 1 ? fields.with(MONTH, withoutZero(parts[1])) : fields;
        return parts.length > 2 ? fields.with(DAY, withoutZero(parts[2])) : fields;
    }

    private Reading date(String written) {
        try {
            return Reading.one(new AnswerValue.Date(written));
        } catch (IllegalArgumentException noSuchDay) {
            return new Reading.Unclear(tongue.mending().date());
        }
    }

    private static boolean isPart(String text) {
        return text.isEmpty() || ONE_OR_TWO_DIGITS.matcher(text).matches();
    }

    private static String part(String text) {
        return text.isEmpty() ? "" : "-" + "0".repeat(2 - text.length()) + text;
    }

    private static String withoutZero(String part) {
        return part.startsWith("0") ? part.substring(1) : part;
    }
}
