package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The JSON types of FHIR's primitives, and how each mends a value that was written as another. */
enum Primitive {
    TEXT("a text in quotes") {
        @Override
        boolean fits(JsonNode value) {
            return value.isTextual();
        }

        @Override
        Optional<JsonNode> mend(JsonNode value) {
            return value.isNumber() || value.isBoolean()
                    ? Optional.of(TextNode.valueOf(value.asText()))
                    : Optional.empty();
        }
    },
    BOOLEAN("true or false, without quotes") {
        @Override
        boolean fits(JsonNode value) {
            return value.isBoolean();
        }

        @Override
        Optional<JsonNode> mend(JsonNode value) {
            return switch (written(value)) {
                case "true" -> Optional.of(BooleanNode.TRUE);
                case "false" -> Optional.of(BooleanNode.FALSE);
                default -> Optional.empty();
            };
        }
    },
    INTEGER("a whole number of 32 bits, without quotes") {
        @Override
        boolean fits(JsonNode value) {
            return value.isIntegralNumber() && value.canConvertToInt();
        }

        @Override
        Optional<JsonNode> mend(JsonNode value) {
            String written =
                    value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : written(value);
            return WHOLE.matcher(written).matches()
                    ? Optional.of(IntNode.valueOf(Integer.parseInt(written)))
                    : Optional.empty();
        }
    },
    DECIMAL("a number, without quotes") {
        @Override
        boolean fits(JsonNode value) {
            return value.isNumber();
        }

        @Override
        Optional<JsonNode> mend(JsonNode value) {
            String written = written(value);
            return NUMBER.matcher(written).matches()
                    ? Optional.of(DecimalNode.valueOf(new BigDecimal(written)))
                    : Optional.empty();
        }
    };

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private static final Map<String, Primitive> BY_TYPE = Map.ofEntries(
            Map.entry("Boolean", BOOLEAN),
            Map.entry("Integer", INTEGER),
            Map.entry("PositiveInt", INTEGER),
            Map.entry("UnsignedInt", INTEGER),
            Map.entry("Decimal", DECIMAL),
            Map.entry("String", TEXT),
            Map.entry("Markdown", TEXT),
            Map.entry("Code", TEXT),
            Map.entry("Id", TEXT),
            Map.entry("Uri", TEXT),
            Map.entry("Url", TEXT),
            Map.entry("Uuid", TEXT),
            Map.entry("Oid", TEXT),
            Map.entry("Canonical", TEXT),
            Map.entry("Base64Binary", TEXT),
            Map.entry("Instant", TEXT),
            Map.entry("Date", TEXT),
            Map.entry("DateTime", TEXT),
            Map.entry("Time", TEXT));

    private final String expected;

    Primitive(String expected) {
        this.expected = expected;
    }

    /** What an author should write. */
    String expected() {
        return expected;
    }

    abstract boolean fits(JsonNode value);

    /** The value that was meant, when only one can be. */
    abstract Optional<JsonNode> mend(JsonNode value);

    /** The type that the name of a {@code value[x]} or {@code answer[x]} promises. */
    static Optional<Primitive> ofChoice(String name) {
        return Values.type(name).map(BY_TYPE::get);
    }

    private static String written(JsonNode value) {
        return value.isTextual() ? value.textValue().strip() : "";
    }
}
