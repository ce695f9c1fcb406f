package fr.boussole.survey.xlsform;

import fr.boussole.survey.xlsform.xpath.NotUnderstood;
import fr.boussole.survey.xlsform.xpath.XPath;
import fr.boussole.survey.xlsform.xpath.XPathReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions of a form by name, and what the answer to each is worth in an expression. */
final class Questions {
    private static final int DEEPEST = 30;
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "div", "mod");

    private final Map<String, List<Question>> byName = new HashMap<>();

    private final Set<String> leftOut;

    /** @param leftOut the names of rows that became no item */
    Questions(List<Question> top, Set<String> leftOut) {
        this.leftOut = Set.copyOf(leftOut);
        top.forEach(this::add);
    }

    /** Whether the form has a question of that name that does not come in. */
    boolean isLeftOut(String name) {
        return !byName.containsKey(name) && leftOut.contains(name);
    }

    private void add(Question question) {
        byName.computeIfAbsent(question.name(), unknown -> new ArrayList<>()).add(question);
        question.nested().forEach(this::add);
    }

    /** Those of that name: none, one, or several in different groups. */
    List<Question> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The one that an expression of {@code reader} means. */
    Question read(String name, Question reader) {
        Question question = named(name).get(0);
        if (!question.type().isItem()
                || question.type() == Type.NOTE
                || question.type().opens()) {
            throw new NotUnderstood("“" + name + "” has no answer");
        }
        if (!reader.sees(question)) {
            throw new NotUnderstood("“" + name + "” is inside a repeating group");
        }
        return question;
    }

    /** What an answer is, in expressions. */
    Worth worth(Question question) {
        return worth(question, 0);
    }

    private Worth worth(Question question, int depth) {
        return switch (question.type()) {
            case INTEGER, DECIMAL, RANGE -> Worth.NUMBER;
            case DATE -> Worth.DATE;
            case DATE_TIME -> Worth.DATE_TIME;
            case TIME -> Worth.TIME;
            case ACKNOWLEDGE -> Worth.BOOLEAN;
            case SELECT_ONE -> Worth.CODE;
            case SELECT_MULTIPLE -> Worth.CODES;
            case TEXT, HIDDEN -> Worth.TEXT;
            case CALCULATE -> calculated(question, depth);
            default -> Worth.OTHER;
        };
    }

    private Worth calculated(Question question, int depth) {
        try {
            return depth > DEEPEST
                    ? Worth.TEXT
                    : worth(XPathReader.read(question.row().get("calculation").orElse("''")), depth + 1);
        } catch (NotUnderstood e) {
            return Worth.TEXT;
        }
    }

    private Worth worth(XPath tree, int depth) {
        if (depth > DEEPEST) {
            return Worth.TEXT;
        }
        if (tree instanceof XPath.Num) {
            return Worth.NUMBER;
        }
        if (tree instanceof XPath.Reference reference) {
            return named(reference.name()).stream()
                    .findFirst()
                    .map(question -> worth(question, depth + 1))
                    .map(worth -> worth == Worth.CODE ? Worth.TEXT : worth)
                    .orElse(Worth.TEXT);
        }
        if (tree instanceof XPath.Binary binary) {
            return ARITHMETIC.contains(binary.operator()) ? Worth.NUMBER : Worth.BOOLEAN;
        }
        return tree instanceof XPath.Call call ? worth(call, depth) : Worth.TEXT;
    }

    private Worth worth(XPath.Call call, int depth) {
        return switch (call.function()) {
            case "int", "round", "number", "count-selected", "string-length", "abs", "pow" -> Worth.NUMBER;
            case "not", "true", "false", "selected", "regex", "contains", "starts-with", "ends-with" -> Worth.BOOLEAN;
            case "today", "date" -> Worth.DATE;
            case "now" -> Worth.DATE_TIME;
            case "if" -> call.arguments().size() == 3 ? worth(call.arguments().get(1), depth + 1) : Worth.TEXT;
            case "coalesce" ->
                call.arguments().isEmpty() ? Worth.TEXT : worth(call.arguments().get(0), depth + 1);
            default -> Worth.TEXT;
        };
    }
}
