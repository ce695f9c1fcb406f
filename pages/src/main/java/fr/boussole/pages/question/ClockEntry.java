package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.ItemType;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.Question;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A time of day, or a day and a time by the clock of the pathway's zone. */
record ClockEntry(ItemType type, Tongue tongue) implements Entry {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    @Override
    public Optional<Field> field(Question question, Fields written) {
        InputField.Kind kind = isTime() ? InputField.Kind.TIME : InputField.Kind.DATE_TIME;
        return Optional.of(InputField.of(question, kind, written.one(Fields.VALUE)));
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
        try {
            return Reading.one(
                    isTime()
                            ? new AnswerValue.Time(LocalTime.parse(text).format(TIME))
                            : new AnswerValue.DateTime(LocalDateTime.parse(text)
                                    .atZone(tongue.zone())
                                    .format(MOMENT)));
        } catch (DateTimeException noSuchMoment) {
            return new Reading.Unclear(
                    isTime() ? tongue.mending().time() : tongue.mending().moment());
        }
    }

    @Override
    public Fields write(List<AnswerValue> values) {
        return Fields.value(values.stream()
                .map(AnswerValue::key)
                .map(text -> isTime() ? text : local(text))
                .toList());
    }

    /** The moment by the pathway's clock; a moment known to the day only is written as its midnight. */
    private String local(String moment) {
        try {
            return OffsetDateTime.parse(moment)
                    .atZoneSameInstant(tongue.zone())
                    .toLocalDateTime()
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
        } catch (DateTimeException dayOnly) {
            return startOf(moment);
        }
    }

    private static String startOf(String day) {
        try {
            return LocalDate.parse(day).atStartOfDay().toString();
        } catch (DateTimeException monthOrYearOnly) {
            return "";
        }
    }

    private boolean isTime() {
        return type == ItemType.TIME;
    }
}
