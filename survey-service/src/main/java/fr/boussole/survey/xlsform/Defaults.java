package fr.boussole.survey.xlsform;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.xlsform.Findings.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes what is answered at first. */
final class Defaults {
    private Defaults() {}

    static void write(Question question, ObjectNode item, Expressions expressions, Findings findings) {
        Optional<String> cell = question.row().get("default");
        if (cell.isEmpty()) {
            return;
        }
        if (cell.get().contains("${") || cell.get().endsWith(")")) {
            expressions.initial(question, item);
            return;
        }
        for (String value : values(question, cell.get())) {
            Optional<ObjectNode> initial = initial(question, value);
            if (initial.isEmpty()) {
                findings.warn(
                        Cell.survey(question.row(), "default"),
                        "“" + value + "” does not fit: “" + question.linkId() + "” starts without it.");
            }
            initial.ifPresent(one -> item.withArray("initial").add(one));
        }
    }

    private static List<String> values(Question question, String cell) {
        return question.type() == Type.SELECT_MULTIPLE ? List.of(cell.split("\\s+")) : List.of(cell);
    }

    private static Optional<ObjectNode> initial(Question question, String value) {
        ObjectNode initial = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        return switch (question.type()) {
            case TEXT, HIDDEN -> Optional.of(initial.put("valueString", value));
            case INTEGER ->
                value.matches("[-+]?\\d{1,9}")
                        ? Optional.of(initial.put("valueInteger", Integer.parseInt(value)))
                        : Optional.empty();
            case DECIMAL -> number(value).map(number -> initial.put("valueDecimal", number));
            case RANGE ->
                number(value)
                        .map(number -> Shape.isWhole(question)
                                ? initial.put("valueInteger", number.intValue())
                                : initial.put("valueDecimal", number));
            case DATE ->
                value.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(initial.put("valueDate", value)) : Optional.empty();
            case ACKNOWLEDGE ->
                value.equals("OK") || Yes.is(value) ? Optional.of(initial.put("valueBoolean", true)) : Optional.empty();
            case SELECT_ONE, SELECT_MULTIPLE ->
                question.list().flatMap(list -> list.choice(value).map(choice -> coding(initial, list, value)));
            default -> Optional.empty();
        };
    }

    private static ObjectNode coding(ObjectNode initial, ChoiceList list, String code) {
        initial.putObject("valueCoding").put("system", list.system()).put("code", code);
        return initial;
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
