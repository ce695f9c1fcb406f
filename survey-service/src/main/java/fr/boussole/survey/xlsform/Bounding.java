package fr.boussole.survey.xlsform;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.xlsform.xpath.XPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Says a constraint with the limits that FHIR knows, when it is nothing but such limits. */
final class Bounding {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Bounding() {}

    /** A limit: the property or extension that says it, and its value. */
    private record Limit(String name, BigDecimal value) {}

    /** Whether the limits say it all; nothing is written otherwise. */
    static boolean write(Question question, XPath tree, ObjectNode item) {
        ObjectNode limits = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        if (!limit(question, tree, limits)) {
            return false;
        }
        limits.path("extension")
                .forEach(extension -> item.withArray("extension").add(extension));
        if (limits.has("maxLength")) {
            item.set("maxLength", limits.get("maxLength"));
        }
        return true;
    }

    private static boolean limit(Question question, XPath tree, ObjectNode limits) {
        if (tree instanceof XPath.Binary binary) {
            return binary.operator().equals("and")
                    ? limit(question, binary.left(), limits) && limit(question, binary.right(), limits)
                    : compared(question, binary, limits);
        }
        return tree instanceof XPath.Call call && matched(question, call, limits);
    }

    private static boolean matched(Question question, XPath.Call call, ObjectNode limits) {
        if (question.type() != Type.TEXT
                || !call.function().equals("regex")
                || call.arguments().size() != 2
                || !(call.arguments().get(0) instanceof XPath.Self)
                || !(call.arguments().get(1) instanceof XPath.Words words)
                || limits.toString().contains(Fhir.HL7 + "regex")) {
            return false;
        }
        Fhir.extension(limits, Fhir.HL7 + "regex").put("valueString", words.text());
        return true;
    }

    private static boolean compared(Question question, XPath.Binary binary, ObjectNode limits) {
        if (!(binary.right() instanceof XPath.Num number)) {
            return false;
        }
        Optional<Limit> limit = Optional.empty();
        boolean numeric = List.of(Type.INTEGER, Type.DECIMAL, Type.RANGE).contains(question.type());
        if (binary.left() instanceof XPath.Self && numeric) {
            limit = bound(question.type() == Type.INTEGER, binary.operator(), number.value());
        } else if (isOfSelf(binary.left(), "string-length") && question.type() == Type.TEXT) {
            limit = length(binary.operator(), number.value());
        } else if (isOfSelf(binary.left(), "count-selected") && question.type() == Type.SELECT_MULTIPLE) {
            limit = most(binary.operator(), number.value()).map(most -> new Limit("questionnaire-maxOccurs", most));
        }
        limit.ifPresent(one -> put(question, one, limits));
        return limit.isPresent();
    }

    private static boolean isOfSelf(XPath tree, String function) {
        return tree instanceof XPath.Call call
                && call.function().equals(function)
                && call.arguments().equals(List.of(new XPath.Self()));
    }

    private static Optional<Limit> bound(boolean whole, String operator, BigDecimal value) {
        return switch (operator) {
            case ">=" -> Optional.of(new Limit("minValue", whole ? value.setScale(0, RoundingMode.CEILING) : value));
            case "<=" -> Optional.of(new Limit("maxValue", whole ? value.setScale(0, RoundingMode.FLOOR) : value));
            case ">" ->
                whole
                        ? Optional.of(new Limit(
                                "minValue",
                                value.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)))
                        : Optional.empty();
            case "<" ->
                whole
                        ? Optional.of(new Limit(
                                "maxValue",
                                value.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Limit> length(String operator, BigDecimal value) {
        return switch (operator) {
            case ">=" -> whole(value).map(least -> new Limit("minLength", least));
            case ">" -> whole(value).map(least -> new Limit("minLength", least.add(BigDecimal.ONE)));
            default -> most(operator, value).map(most -> new Limit("maxLength", most));
        };
    }

    private static Optional<BigDecimal> most(String operator, BigDecimal value) {
        return switch (operator) {
            case "<=" -> whole(value);
            case "<" -> whole(value).map(most -> most.subtract(BigDecimal.ONE)).filter(most -> most.signum() > 0);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> whole(BigDecimal value) {
        boolean count = value.signum() > 0 && value.stripTrailingZeros().scale() <= 0 && value.compareTo(MOST) < 0;
        return count ? Optional.of(value) : Optional.empty();
    }

    private static void put(Question question, Limit limit, ObjectNode limits) {
        if (limit.name().equals("maxLength")) {
            limits.put("maxLength", limit.value().intValueExact());
            return;
        }
        ObjectNode extension = Fhir.extension(limits, Fhir.HL7 + limit.name());
        boolean whole = !limit.name().endsWith("Value") || question.type() == Type.INTEGER;
        if (whole && limit.value().abs().compareTo(MOST) < 0) {
            extension.put("valueInteger", limit.value().intValueExact());
        } else {
            extension.put("valueDecimal", limit.value());
        }
    }
}
