package fr.boussole.survey.xlsform;

import fr.boussole.survey.xlsform.FhirPath.Term;
import fr.boussole.survey.xlsform.xpath.NotUnderstood;
import fr.boussole.survey.xlsform.xpath.XPath;
import java.util.stream.Collectors;

/** Writes one call of a function in FHIRPath. */
record FhirPathCall(FhirPath paths, XPath.Call call) {

    Term term() {
        return switch (call.function()) {
            case "true", "false" -> flag(call.function());
            case "not" -> flag("iif(" + paths.condition(only()) + ", false, true)");
            case "selected" -> selected();
            case "count-selected" -> number(term(0, 1).path() + ".count()");
            case "string-length" -> length();
            case "regex" -> flag(text(0, 2) + ".matches(" + wholePattern() + ")");
            case "contains", "starts-with", "ends-with" -> search();
            case "concat" -> concatenation();
            case "string" -> new Term(asText(term(0, 1)), Worth.TEXT);
            case "if" -> choice();
            case "coalesce" -> coalesce();
            case "today" -> new Term("today()", Worth.DATE);
            case "now" -> new Term("now()", Worth.DATE_TIME);
            case "date" -> date();
            default -> arithmetic();
        };
    }

    private Term arithmetic() {
        return switch (call.function()) {
            case "number" -> number(FhirPath.number(term(0, 1)));
            case "int" -> number(FhirPath.number(term(0, 1)) + ".truncate()");
            case "abs" -> number(FhirPath.number(term(0, 1)) + ".abs()");
            case "pow" -> number(FhirPath.number(term(0, 2)) + ".power(" + FhirPath.number(term(1, 2)) + ")");
            case "round" ->
                call.arguments().size() == 1
                        ? number(FhirPath.number(term(0, 1)) + ".round(0)")
                        : number(FhirPath.number(term(0, 2)) + ".round(" + FhirPath.number(term(1, 2)) + ")");
            default -> throw new NotUnderstood("“" + call.function() + "()” has no counterpart here");
        };
    }

    private static Term flag(String path) {
        return new Term(path, Worth.BOOLEAN);
    }

    private static Term number(String path) {
        return new Term(path, Worth.NUMBER);
    }

    private XPath only() {
        return argument(0, 1);
    }

    private XPath argument(int index, int count) {
        if (call.arguments().size() != count) {
            throw new NotUnderstood(
                    "“" + call.function() + "()” has " + call.arguments().size() + " arguments");
        }
        return call.arguments().get(index);
    }

    private Term term(int index, int count) {
        return paths.of(argument(index, count));
    }

    private String text(int index, int count) {
        return asText(term(index, count));
    }

    private static String asText(Term term) {
        return switch (term.worth()) {
            case TEXT, CODE -> term.path();
            case CODES -> throw new NotUnderstood("a question with several answers is read as one text");
            default -> term.path() + ".toString()";
        };
    }

    /** XForms match the whole text, FHIRPath any part of it. */
    private String wholePattern() {
        if (argument(1, 2) instanceof XPath.Words words) {
            return FhirPath.quoted("^(?:" + words.text() + ")$");
        }
        throw new NotUnderstood("the pattern of “" + call.function() + "()” is not written out");
    }

    private Term selected() {
        Term among = term(0, 2);
        String code = text(1, 2);
        return switch (among.worth()) {
            case CODES -> flag("(" + among.path() + " contains " + code + ")");
            case CODE, TEXT -> flag("(" + among.path() + " = " + code + ")");
            default -> throw new NotUnderstood("“selected()” asks about what has no choices");
        };
    }

    private Term length() {
        String text = text(0, 1);
        return number("iif(" + text + ".exists(), " + text + ".length(), 0)");
    }

    private Term search() {
        String function =
                switch (call.function()) {
                    case "contains" -> ".contains(";
                    case "starts-with" -> ".startsWith(";
                    default -> ".endsWith(";
                };
        return flag(text(0, 2) + function + text(1, 2) + ")");
    }

    private Term concatenation() {
        return new Term(
                call.arguments().stream()
                        .map(paths::of)
                        .map(FhirPathCall::asText)
                        .collect(Collectors.joining(" & ", "(", ")")),
                Worth.TEXT);
    }

    private Term choice() {
        String condition = paths.condition(argument(0, 3));
        Term yes = term(1, 3);
        Term no = term(2, 3);
        return new Term("iif(" + condition + ", " + yes.path() + ", " + no.path() + ")", common(yes, no));
    }

    private Term coalesce() {
        Term first = term(0, 2);
        Term second = term(1, 2);
        return new Term(
                "iif(" + first.path() + ".exists(), " + first.path() + ", " + second.path() + ")",
                common(first, second));
    }

    /** What two values both are; nothing is of any kind. */
    private static Worth common(Term one, Term other) {
        Worth left = single(one);
        Worth right = single(other);
        if (left == right || other.equals(FhirPath.NOTHING)) {
            return left;
        }
        if (one.equals(FhirPath.NOTHING)) {
            return right;
        }
        throw new NotUnderstood("“if” or “coalesce” chooses between values of different kinds");
    }

    private static Worth single(Term term) {
        if (term.worth() == Worth.CODES) {
            throw new NotUnderstood("a question with several answers is read as one value");
        }
        return term.worth() == Worth.CODE ? Worth.TEXT : term.worth();
    }

    private Term date() {
        Term date = FhirPath.date(term(0, 1));
        if (date.worth() == Worth.DATE) {
            return date;
        }
        throw new NotUnderstood("“date()” is not given a date such as '2026-03-31'");
    }
}
