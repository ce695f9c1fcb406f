package fr.boussole.survey.xlsform.xpath;

import fr.boussole.survey.xlsform.xpath.Tokens.Kind;
import fr.boussole.survey.xlsform.xpath.Tokens.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads an expression by recursive descent; each method reads one level of precedence of XPath 1.0. */
public final class XPathReader {
    private static final int LONGEST = 10_000;
    private static final int MOST_OPERATIONS = 300;

    private static final List<List<String>> LEVELS = List.of(
            List.of("or"),
            List.of("and"),
            List.of("=", "!="),
            List.of("<", "<=", ">", ">="),
            List.of("+", "-"),
            List.of("*", "div", "mod"));

    private final Tokens tokens;
    private int operations;

    private XPathReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The tree of an expression. Typographic quotes count as plain ones, as in the converters of ODK and Kobo.
     *
     * @throws NotUnderstood when it is not in the subset, or has more than 10,000 characters or 300 operations
     */
    public static XPath read(String expression) {
        if (expression.length() > LONGEST) {
            throw new NotUnderstood("it has more than " + LONGEST + " characters");
        }
        XPathReader reader = new XPathReader(new Tokens(plainQuotes(expression)));
        XPath tree = reader.level(0);
        Token rest = reader.tokens.peek();
        if (rest.kind() != Kind.END) {
            throw new NotUnderstood("“" + rest.text() + "” stands where nothing was expected");
        }
        return tree;
    }

    private static String plainQuotes(String expression) {
        return expression.replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201c\u201d]", "\"");
    }

    private XPath level(int level) {
        if (level == LEVELS.size()) {
            return signed();
        }
        XPath left = level(level + 1);
        for (List<String> signs = LEVELS.get(level); signs.contains(sign()); ) {
            String operator = tokens.take().text();
            left = new XPath.Binary(operator, left, level(level + 1));
            count();
        }
        return left;
    }

    private String sign() {
        Token token = tokens.peek();
        return token.kind() == Kind.SIGN || token.kind() == Kind.NAME ? token.text() : "";
    }

    private XPath signed() {
        if (tokens.takes("-")) {
            count();
            XPath negated = signed();
            return negated instanceof XPath.Num number
                    ? new XPath.Num(number.value().negate())
                    : new XPath.Binary("-", new XPath.Num(BigDecimal.ZERO), negated);
        }
        return single();
    }

    private XPath single() {
        Token token = tokens.take();
        return switch (token.kind()) {
            case REFERENCE -> new XPath.Reference(token.text());
            case WORDS -> new XPath.Words(token.text());
            case NUMBER -> new XPath.Num(new BigDecimal(token.text()));
            case NAME -> call(token.text());
            case SIGN -> sign(token.text());
            case END -> throw new NotUnderstood("it ends too early");
        };
    }

    private XPath sign(String sign) {
        if (sign.equals(".")) {
            return new XPath.Self();
        }
        if (!sign.equals("(")) {
            throw new NotUnderstood("“" + sign + "” is not read here");
        }
        count();
        XPath inner = level(0);
        close();
        return inner;
    }

    private XPath call(String function) {
        if (!tokens.takes("(")) {
            throw new NotUnderstood("“" + function + "” is a path, and paths are not read here");
        }
        count();
        List<XPath> arguments = new ArrayList<>();
        if (!tokens.takes(")")) {
            do {
                arguments.add(level(0));
            } while (tokens.takes(","));
            close();
        }
        return new XPath.Call(function, arguments);
    }

    private void close() {
        if (!tokens.takes(")")) {
            throw new NotUnderstood("a parenthesis is not closed");
        }
    }

    /** Counts every operation, call and parenthesis: none nests deeper than all that there are. */
    private void count() {
        if (++operations > MOST_OPERATIONS) {
            throw new NotUnderstood("it has more than " + MOST_OPERATIONS + " operations");
        }
    }
}
