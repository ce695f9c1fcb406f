package fr.boussole.survey.xlsform;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.xlsform.xpath.XPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Says a {@code relevant} with FHIR's own conditions where they mean exactly the same. */
final class Relevance {
    private static final Map<String, String> TURNED =
            Map.of("=", "=", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");

    private final Questions questions;
    private final Question reader;

    Relevance(Questions questions, Question reader) {
        this.questions = questions;
        this.reader = reader;
    }

    /** The conditions; empty when only an expression can say it. */
    Optional<EnableWhen> of(XPath tree) {
        if (tree instanceof XPath.Binary binary) {
            return switch (binary.operator()) {
                case "and", "or" -> both(binary);
                default -> comparison(binary);
            };
        }
        if (tree instanceof XPath.Call call && call.function().equals("selected")) {
            return selected(call, true);
        }
        if (tree instanceof XPath.Call call
                && call.function().equals("not")
                && call.arguments().size() == 1) {
            return not(call.arguments().get(0));
        }
        return Optional.empty();
    }

    private Optional<EnableWhen> both(XPath.Binary binary) {
        return of(binary.left()).flatMap(left -> of(binary.right())
                .flatMap(right -> EnableWhen.join(binary.operator().equals("and"), left, right)));
    }

    private Optional<EnableWhen> not(XPath tree) {
        if (tree instanceof XPath.Call call && call.function().equals("selected")) {
            return selected(call, false);
        }
        boolean equality =
                tree instanceof XPath.Binary binary && List.of("=", "!=").contains(binary.operator());
        if (!equality) {
            return Optional.empty();
        }
        XPath.Binary same = (XPath.Binary) tree;
        return comparison(new XPath.Binary(same.operator().equals("=") ? "!=" : "=", same.left(), same.right()));
    }

    private Optional<EnableWhen> selected(XPath.Call call, boolean yes) {
        if (call.arguments().size() != 2
                || !(call.arguments().get(0) instanceof XPath.Reference reference)
                || !(call.arguments().get(1) instanceof XPath.Words words)) {
            return Optional.empty();
        }
        Question question = questions.read(reference.name(), reader);
        Worth worth = questions.worth(question);
        if (worth != Worth.CODE && !(worth == Worth.CODES && yes)) {
            return Optional.empty();
        }
        return Optional.of(
                yes ? one(coded(question, words.text())) : otherThan(question, coded(question, words.text())));
    }

    private Optional<EnableWhen> comparison(XPath.Binary binary) {
        if (binary.left() instanceof XPath.Reference reference) {
            return comparison(questions.read(reference.name(), reader), binary.operator(), binary.right());
        }
        return binary.right() instanceof XPath.Reference reference
                ? comparison(
                        questions.read(reference.name(), reader),
                        TURNED.getOrDefault(binary.operator(), ""),
                        binary.left())
                : Optional.empty();
    }

    private Optional<EnableWhen> comparison(Question question, String operator, XPath value) {
        if (!TURNED.containsKey(operator)) {
            return Optional.empty();
        }
        if (value instanceof XPath.Words words && words.text().isEmpty()) {
            return operator.equals("=") || operator.equals("!=")
                    ? Optional.of(one(exists(question, operator.equals("!="))))
                    : Optional.empty();
        }
        return switch (questions.worth(question)) {
            case NUMBER -> number(value).map(number -> numbers(question, operator, number));
            case CODE -> codes(question, operator, value);
            case TEXT -> words(question, operator, value);
            case DATE ->
                date(value)
                        .map(date -> differing(
                                question, operator, condition(question).put("answerDate", date)));
            case BOOLEAN -> acknowledged(question, operator, value);
            default -> Optional.empty();
        };
    }

    private EnableWhen numbers(Question question, String operator, BigDecimal number) {
        ObjectNode condition = condition(question);
        boolean whole =
                question.type() == Type.INTEGER && number.stripTrailingZeros().scale() <= 0;
        if (whole) {
            condition.put("answerInteger", number.toBigInteger());
        } else {
            condition.put("answerDecimal", number);
        }
        return differing(question, operator, condition);
    }

    /** Codes are compared as texts, or as numbers when a number is asked for: then each code that fits is a condition. */
    private Optional<EnableWhen> codes(Question question, String operator, XPath value) {
        boolean equality = operator.equals("=") || operator.equals("!=");
        if (equality && value instanceof XPath.Words words) {
            return Optional.of(differing(question, operator, coded(question, words.text())));
        }
        Optional<BigDecimal> number = number(value);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        List<ObjectNode> fitting = new ArrayList<>();
        for (String code : question.list().orElseThrow().codes()) {
            Optional<BigDecimal> worth = number(new XPath.Words(code));
            if (worth.map(known -> fits(operator).test(known.compareTo(number.get())))
                    .orElse(operator.equals("!="))) {
                fitting.add(coded(question, code).put("operator", "="));
            }
        }
        if (operator.equals("!=")) {
            fitting.add(exists(question, false));
        }
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new EnableWhen(false, fitting));
    }

    private static Predicate<Integer> fits(String operator) {
        return switch (operator) {
            case "=" -> order -> order == 0;
            case "!=" -> order -> order != 0;
            case "<" -> order -> order < 0;
            case "<=" -> order -> order <= 0;
            case ">" -> order -> order > 0;
            default -> order -> order >= 0;
        };
    }

    private Optional<EnableWhen> words(Question question, String operator, XPath value) {
        boolean equality = operator.equals("=") || operator.equals("!=");
        return equality && value instanceof XPath.Words words
                ? Optional.of(differing(question, operator, condition(question).put("answerString", words.text())))
                : Optional.empty();
    }

    private Optional<EnableWhen> acknowledged(Question question, String operator, XPath value) {
        boolean said = question.type() == Type.ACKNOWLEDGE
                && value instanceof XPath.Words words
                && (words.text().equals("OK") || Yes.is(words.text()));
        return said && List.of("=", "!=").contains(operator)
                ? Optional.of(differing(question, operator, condition(question).put("answerBoolean", true)))
                : Optional.empty();
    }

    /** In XPath what is not answered differs from everything; in FHIR it must be said. */
    private static EnableWhen differing(Question question, String operator, ObjectNode condition) {
        return operator.equals("!=") ? otherThan(question, condition) : one(condition.put("operator", operator));
    }

    private static EnableWhen otherThan(Question question, ObjectNode condition) {
        return new EnableWhen(false, List.of(condition.put("operator", "!="), exists(question, false)));
    }

    private static EnableWhen one(ObjectNode condition) {
        return new EnableWhen(true, List.of(condition));
    }

    private static ObjectNode exists(Question question, boolean there) {
        return condition(question).put("operator", "exists").put("answerBoolean", there);
    }

    private static ObjectNode coded(Question question, String code) {
        ObjectNode condition = condition(question).put("operator", "=");
        condition
                .putObject("answerCoding")
                .put("system", question.list().orElseThrow().system())
                .put("code", code);
        return condition;
    }

    private static ObjectNode condition(Question question) {
        return JsonNodeFactory.withExactBigDecimals(true).objectNode().put("question", question.linkId());
    }

    private static Optional<BigDecimal> number(XPath value) {
        if (value instanceof XPath.Num number) {
            return Optional.of(number.value());
        }
        try {
            return value instanceof XPath.Words words
                    ? Optional.of(new BigDecimal(words.text().strip()))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> date(XPath value) {
        XPath inner = value instanceof XPath.Call call
                        && call.function().equals("date")
                        && call.arguments().size() == 1
                ? call.arguments().get(0)
                : value;
        return inner instanceof XPath.Words words && words.text().matches("\\d{4}-\\d{2}-\\d{2}")
                ? Optional.of(words.text())
                : Optional.empty();
    }
}
