package fr.boussole.survey.xlsform.xpath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an expression, one after the other. */
final class Tokens {
    /** What a token is. */
    enum Kind {
        REFERENCE,
        WORDS,
        NUMBER,
        NAME,
        SIGN,
        END
    }

    record Token(Kind kind, String text) {
        boolean is(String sign) {
            return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
        }
    }

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:"
            + "\\$\\{\\s*(?<reference>[^{}]{1,200}?)\\s*\\}"
            + "|'(?<single>[^']*)'|\"(?<double>[^\"]*)\""
            + "|(?<number>\\d+(?:\\.\\d+)?|\\.\\d+)"
            + "|(?<name>[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?)"
            + "|(?<sign><=|>=|!=|\\.\\.|[-=<>+*(),./|\\[\\]@])"
            + "|(?<end>$))");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Tokens(String expression) {
        Matcher matcher = TOKEN.matcher(expression);
        int at = 0;
        do {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new NotUnderstood("“" + expression.substring(at).strip() + "” cannot be read");
            }
            tokens.add(token(matcher));
            at = matcher.end();
        } while (tokens.get(tokens.size() - 1).kind() != Kind.END);
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("reference") != null) {
            return new Token(Kind.REFERENCE, matcher.group("reference"));
        }
        if (matcher.group("single") != null) {
            return new Token(Kind.WORDS, matcher.group("single"));
        }
        if (matcher.group("double") != null) {
            return new Token(Kind.WORDS, matcher.group("double"));
        }
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group("number"));
        }
        if (matcher.group("name") != null) {
            return new Token(Kind.NAME, matcher.group("name"));
        }
        return matcher.group("sign") != null ? new Token(Kind.SIGN, matcher.group("sign")) : new Token(Kind.END, "");
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }

    /** Takes the next token if it is this sign or word. */
    boolean takes(String sign) {
        if (peek().is(sign)) {
            next++;
            return true;
        }
        return false;
    }
}
