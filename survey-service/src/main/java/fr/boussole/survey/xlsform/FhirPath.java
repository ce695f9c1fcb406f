package fr.boussole.survey.xlsform;

import fr.boussole.survey.xlsform.xpath.NotUnderstood;
import fr.boussole.survey.xlsform.xpath.XPath;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Writes an expression in FHIRPath so that it means the same, also where nothing is answered: XPath then reads an empty text,
 * which is no number and differs from everything, while FHIRPath has nothing at all.
 */
final class FhirPath {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST = 20_000;
    static final Term NOTHING = new Term("{}", Worth.TEXT);

    private final Questions questions;
    private final Question reader;

    /** @param reader the question that has the expression */
    FhirPath(Questions questions, Question reader) {
        this.questions = questions;
        this.reader = reader;
    }

    /** A part of an expression, and what it is. */
    record Term(String path, Worth worth) {}

    /**
     * @throws NotUnderstood when something in it has no counterpart
     */
    Term of(XPath tree) {
        Term term = written(tree);
        if (term.path().length() > LONGEST) {
            throw new NotUnderstood("it grows longer than " + LONGEST + " characters in FHIRPath");
        }
        return term;
    }

    private Term written(XPath tree) {
        if (tree instanceof XPath.Num number) {
            return new Term(number.value().toPlainString(), Worth.NUMBER);
        }
        if (tree instanceof XPath.Words words) {
            return words.text().isEmpty() ? NOTHING : new Term(quoted(words.text()), Worth.TEXT);
        }
        if (tree instanceof XPath.Reference reference) {
            return answer(questions.read(reference.name(), reader));
        }
        if (tree instanceof XPath.Self) {
            return answer(reader);
        }
        return tree instanceof XPath.Call call ? new FhirPathCall(this, call).term() : binary((XPath.Binary) tree);
    }

    private Term answer(Question question) {
        Worth worth = questions.worth(question);
        if (worth == Worth.OTHER) {
            throw new NotUnderstood("“" + question.name() + "” is a file");
        }
        if (question.repeat().isPresent()) {
            throw new NotUnderstood("“" + question.name() + "” is inside a repeating group");
        }
        boolean coded = worth == Worth.CODE || worth == Worth.CODES;
        return new Term(question.answerPath() + (coded ? ".code" : ""), worth);
    }

    /** True or false, also of nothing. */
    String condition(XPath tree) {
        Term term = of(tree);
        return switch (term.worth()) {
            case BOOLEAN -> term.path();
            case NUMBER -> "(" + term.path() + " != 0)";
            default -> term.path() + ".exists()";
        };
    }

    private Term binary(XPath.Binary binary) {
        return switch (binary.operator()) {
            case "and", "or" ->
                new Term(
                        "(" + condition(binary.left()) + " " + binary.operator() + " " + condition(binary.right())
                                + ")",
                        Worth.BOOLEAN);
            case "=", "!=" -> equality(binary);
            case "<", "<=", ">", ">=" -> order(binary);
            default -> arithmetic(binary);
        };
    }

    private Term equality(XPath.Binary binary) {
        boolean same = binary.operator().equals("=");
        if (isEmptyText(binary.left()) || isEmptyText(binary.right())) {
            Term other = of(isEmptyText(binary.right()) ? binary.left() : binary.right());
            return new Term(other.path() + (same ? ".empty()" : ".exists()"), Worth.BOOLEAN);
        }
        String equal = equal(of(binary.left()), of(binary.right()));
        return new Term(same ? equal : "iif(" + equal + ", false, true)", Worth.BOOLEAN);
    }

    private static boolean isEmptyText(XPath tree) {
        return tree instanceof XPath.Words words && words.text().isEmpty();
    }

    private static String equal(Term left, Term right) {
        if (left.worth() == Worth.CODES || right.worth() == Worth.CODES) {
            throw new NotUnderstood("a question with several answers is compared as one text; use selected()");
        }
        if (left.worth() == Worth.BOOLEAN || right.worth() == Worth.BOOLEAN) {
            return "(" + truth(left) + " = " + truth(right) + ")";
        }
        return left.worth() == Worth.NUMBER || right.worth() == Worth.NUMBER
                ? "(" + number(left) + " = " + number(right) + ")"
                : comparison(left, "=", right);
    }

    /** An acknowledgement is answered OK. */
    private static String truth(Term term) {
        if (term.worth() == Worth.BOOLEAN) {
            return term.path();
        }
        String plain = term.path().replace("'", "");
        if (plain.equals("OK") || Yes.is(plain)) {
            return "true";
        }
        throw new NotUnderstood("yes or no is compared with " + term.path());
    }

    private static Term order(XPath.Binary binary, Term left, Term right) {
        boolean dated = isDated(left) || isDated(right);
        return new Term(
                dated
                        ? comparison(left, binary.operator(), right)
                        : "(" + number(left) + " " + binary.operator() + " " + number(right) + ")",
                Worth.BOOLEAN);
    }

    private Term order(XPath.Binary binary) {
        return order(binary, of(binary.left()), of(binary.right()));
    }

    private static boolean isDated(Term term) {
        return term.worth() == Worth.DATE || term.worth() == Worth.DATE_TIME || term.worth() == Worth.TIME;
    }

    /** Of two texts, or of two dates, one of which may be written as a text. */
    private static String comparison(Term left, String operator, Term right) {
        Term one = isDated(right) ? date(left) : left;
        Term other = isDated(left) ? date(right) : right;
        boolean alike = isDated(one) ? one.worth() == other.worth() : !isDated(other);
        if (!alike) {
            throw new NotUnderstood("a date is compared with what is none");
        }
        return "(" + one.path() + " " + operator + " " + other.path() + ")";
    }

    static Term date(Term term) {
        String plain = term.path().replace("'", "");
        return term.worth() == Worth.TEXT && DATE.matcher(plain).matches() ? new Term("@" + plain, Worth.DATE) : term;
    }

    private Term arithmetic(XPath.Binary binary) {
        String operator = binary.operator().equals("div") ? "/" : binary.operator();
        return new Term(
                "(" + number(of(binary.left())) + " " + operator + " " + number(of(binary.right())) + ")",
                Worth.NUMBER);
    }

    /** A text that is no number is worth nothing here, and NaN there: neither equals or exceeds anything. */
    static String number(Term term) {
        return switch (term.worth()) {
            case NUMBER -> term.path();
            case BOOLEAN -> "iif(" + term.path() + ", 1, 0)";
            case TEXT -> text(term);
            case CODE -> term.path() + ".toDecimal()";
            default -> throw new NotUnderstood("it calculates with what is no number");
        };
    }

    private static String text(Term term) {
        if (!term.path().startsWith("'")) {
            return term.path() + ".toDecimal()";
        }
        try {
            return new BigDecimal(
                            term.path().substring(1, term.path().length() - 1).strip())
                    .toPlainString();
        } catch (NumberFormatException e) {
            throw new NotUnderstood("it calculates with " + term.path());
        }
    }

    static String quoted(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r") + "'";
    }
}
