package fr.boussole.form.definition;

import fr.boussole.form.answer.AnswerValue;
import java.util.Optional;
import java.util.stream.Stream;

/** The item types of FHIR R4 and the type of value that each may be answered with. */
public enum ItemType {
    GROUP("group"),
    DISPLAY("display"),
    BOOLEAN("boolean", AnswerValue.Bool.class),
    DECIMAL("decimal", AnswerValue.Dec.class),
    INTEGER("integer", AnswerValue.Int.class),
    DATE("date", AnswerValue.Date.class),
    DATE_TIME("dateTime", AnswerValue.DateTime.class),
    TIME("time", AnswerValue.Time.class),
    STRING("string", AnswerValue.Str.class),
    TEXT("text", AnswerValue.Str.class),
    URL("url", AnswerValue.Uri.class),
    CHOICE("choice"),
    OPEN_CHOICE("open-choice"),
    QUANTITY("quantity", AnswerValue.Quantity.class),
    ATTACHMENT("attachment", AnswerValue.Attachment.class),
    REFERENCE("reference", AnswerValue.Reference.class),
    /** FHIR's abstract type: a real form must not use it, so no answer to it is right. */
    QUESTION("question");

    private final String code;
    private final Optional<Class<? extends AnswerValue>> value;

    ItemType(String code) {
        this.code = code;
        this.value = Optional.empty();
    }

    ItemType(String code, Class<? extends AnswerValue> value) {
        this.code = code;
        this.value = Optional.of(value);
    }

    /** The code that FHIR gives to this type, such as {@code open-choice}. */
    public String code() {
        return code;
    }

    public static Optional<ItemType> ofCode(String code) {
        return Stream.of(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** Whether items of this type ask something: all but groups and displays. */
    public boolean isQuestion() {
        return this != GROUP && this != DISPLAY;
    }

    public boolean isChoice() {
        return this == CHOICE || this == OPEN_CHOICE;
    }

    /** The one class of values that answers this type; none for choices, whose options say it, and for what cannot be answered. */
    public Optional<Class<? extends AnswerValue>> valueClass() {
        return value;
    }
}
