package fr.boussole.form.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One answered value, of one of the types that FHIR R4 allows in {@code QuestionnaireResponse.item.answer.value[x]}. Values
 * are kept exactly as they were given (1.50 stays 1.50, a partial date stays partial). A part that was not given is an empty
 * string, never null.
 */
public sealed interface AnswerValue
        permits AnswerValue.Bool, Numeric, Textual, AnswerValue.Coding, AnswerValue.Attachment, AnswerValue.Reference {

    /** The FHIR name of the value, such as {@code valueCoding}. */
    String fhirName();

    /** The value alone, as FHIR writes it. */
    JsonNode json();

    /** The short text that stands for the value in recodings and files: a coding's code, a number's digits, the text itself. */
    String key();

    /** What a person reads when no better label is known. */
    default String label() {
        return key();
    }

    /** Reads an object that holds one {@code value[x]}; anything else is a {@link MalformedResponse}. */
    static AnswerValue fromFhir(JsonNode answer) {
        return ValueJson.readAlone(answer);
    }

    /** An object with the one member {@code value[x]}. */
    default ObjectNode toFhir() {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.set(fhirName(), json());
        return answer;
    }

    /** How this value stands to another: equal, less, greater, different, or not known. */
    default Relation relationTo(AnswerValue other) {
        return Relation.between(this, other);
    }

    /** Equal in meaning: codings by system and code, 1.5 and 1.50 alike, quantities in the same unit. */
    default boolean sameAs(AnswerValue other) {
        return relationTo(other) == Relation.EQUAL;
    }

    record Bool(boolean value) implements AnswerValue {
        @Override
        public String fhirName() {
            return "valueBoolean";
        }

        @Override
        public JsonNode json() {
            return JsonNodeFactory.instance.booleanNode(value);
        }

        @Override
        public String key() {
            return Boolean.toString(value);
        }
    }

    /** A whole number of 32 bits, as FHIR's integer. */
    record Int(int value) implements Numeric {
        @Override
        public String fhirName() {
            return "valueInteger";
        }

        @Override
        public JsonNode json() {
            return JsonNodeFactory.instance.numberNode(value);
        }

        @Override
        public BigDecimal number() {
            return BigDecimal.valueOf(value);
        }
    }

    record Dec(BigDecimal value) implements Numeric {
        public Dec {
            Objects.requireNonNull(value, "a decimal needs its number");
        }

        @Override
        public String fhirName() {
            return "valueDecimal";
        }

        @Override
        public JsonNode json() {
            return JsonNodeFactory.withExactBigDecimals(true).numberNode(value);
        }

        @Override
        public BigDecimal number() {
            return value;
        }
    }

    record Str(String value) implements Textual {
        public Str {
            Objects.requireNonNull(value, "a string needs its text");
        }

        @Override
        public String fhirName() {
            return "valueString";
        }
    }

    /** A date, possibly partial: {@code 2018}, {@code 2018-05} or {@code 2018-05-31}; a day that no calendar has is refused. */
    record Date(String value) implements Dated {
        public Date {
            Span.requireDate(value);
        }

        @Override
        public String fhirName() {
            return "valueDate";
        }

        @Override
        public Span span() {
            return Span.ofDate(value).orElseThrow();
        }
    }

    /** A moment with its offset from UTC, to the second at least, or a date, possibly partial. */
    record DateTime(String value) implements Dated {
        public DateTime {
            Span.requireDateTime(value);
        }

        @Override
        public String fhirName() {
            return "valueDateTime";
        }

        @Override
        public Span span() {
            return Span.ofDateTime(value).orElseThrow();
        }
    }

    /** A time of day, {@code hh:mm:ss} with an optional fraction. */
    record Time(String value) implements Textual {
        public Time {
            Span.requireTime(value);
        }

        @Override
        public String fhirName() {
            return "valueTime";
        }
    }

    record Uri(String value) implements Textual {
        public Uri {
            Objects.requireNonNull(value, "a URI needs its text");
        }

        @Override
        public String fhirName() {
            return "valueUri";
        }
    }

    /** A code of a code system; the display is for people and never compared. */
    record Coding(String system, String code, String display) implements AnswerValue {
        public Coding {
            system = Objects.requireNonNullElse(system, "");
            code = Objects.requireNonNullElse(code, "");
            display = Objects.requireNonNullElse(display, "");
        }

        @Override
        public String fhirName() {
            return "valueCoding";
        }

        @Override
        public JsonNode json() {
            return Parts.object()
                    .with("system", system)
                    .with("code", code)
                    .with("display", display)
                    .node();
        }

        /** The code; a coding that has none is known by its words. */
        @Override
        public String key() {
            return code.isEmpty() ? display : code;
        }

        @Override
        public String label() {
            return display.isEmpty() ? code : display;
        }
    }

    /** A measured amount; {@code system} and {@code code} are the unit's coding (UCUM, mostly), {@code unit} what people read. */
    record Quantity(BigDecimal value, String unit, String system, String code) implements Numeric {
        public Quantity {
            Objects.requireNonNull(value, "a quantity needs its number");
            unit = Objects.requireNonNullElse(unit, "");
            system = Objects.requireNonNullElse(system, "");
            code = Objects.requireNonNullElse(code, "");
        }

        @Override
        public String fhirName() {
            return "valueQuantity";
        }

        @Override
        public JsonNode json() {
            return Parts.object()
                    .with("value", value)
                    .with("unit", unit)
                    .with("system", system)
                    .with("code", code)
                    .node();
        }

        @Override
        public BigDecimal number() {
            return value;
        }

        @Override
        public String label() {
            return (key() + " " + (unit.isEmpty() ? code : unit)).strip();
        }

        /** Whether two amounts are counted in one unit: the same coding, or the same words when neither has a code. */
        public boolean sameUnitAs(Quantity other) {
            return system.equals(other.system)
                    && code.equals(other.code)
                    && (!code.isEmpty() || unit.equals(other.unit));
        }
    }

    /**
     * A file: its bytes in base64 ({@code data}) or where they are ({@code url}); {@code size} in bytes as declared, −1 if not;
     * {@code hash} is the SHA-1 of the bytes in base64.
     */
    record Attachment(String contentType, String url, String data, long size, String hash, String title)
            implements AnswerValue {
        public Attachment {
            contentType = Objects.requireNonNullElse(contentType, "");
            url = Objects.requireNonNullElse(url, "");
            data = Objects.requireNonNullElse(data, "");
            hash = Objects.requireNonNullElse(hash, "");
            title = Objects.requireNonNullElse(title, "");
        }

        @Override
        public String fhirName() {
            return "valueAttachment";
        }

        @Override
        public JsonNode json() {
            return Parts.object()
                    .with("contentType", contentType)
                    .with("url", url)
                    .with("data", data)
                    .with("size", size)
                    .with("hash", hash)
                    .with("title", title)
                    .node();
        }

        @Override
        public String key() {
            return title.isEmpty() ? url : title;
        }

        /** The size in bytes: the larger of what is declared and what the data decode to; 0 when neither is there. */
        public long bytes() {
            var padding = data.endsWith("==") ? 2 : data.endsWith("=") ? 1 : 0;
            return Math.max(Math.max(size, 0), data.length() / 4L * 3 - padding);
        }
    }

    record Reference(String reference, String display) implements AnswerValue {
        public Reference {
            reference = Objects.requireNonNullElse(reference, "");
            display = Objects.requireNonNullElse(display, "");
        }

        @Override
        public String fhirName() {
            return "valueReference";
        }

        @Override
        public JsonNode json() {
            return Parts.object()
                    .with("reference", reference)
                    .with("display", display)
                    .node();
        }

        @Override
        public String key() {
            return reference;
        }

        @Override
        public String label() {
            return display.isEmpty() ? reference : display;
        }
    }
}
