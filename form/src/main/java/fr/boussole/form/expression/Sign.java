package fr.boussole.form.expression;

import java.util.Optional;
import java.util.stream.Stream;

/** What may stand between two expressions. */
public enum Sign {
    EQUAL("="),
    NOT_EQUAL("!="),
    EQUIVALENT("~"),
    NOT_EQUIVALENT("!~"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    AND("and"),
    OR("or"),
    XOR("xor"),
    IMPLIES("implies"),
    IN("in"),
    CONTAINS("contains"),
    UNION("|"),
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED("/"),
    DIV("div"),
    MOD("mod"),
    CONCATENATED("&");

    private final String code;

    Sign(String code) {
        this.code = code;
    }

    /** FHIRPath's own way to write it. */
    public String code() {
        return code;
    }

    public static Optional<Sign> ofCode(String code) {
        return Stream.of(values()).filter(sign -> sign.code.equals(code)).findFirst();
    }
}
