package fr.boussole.form.expression;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The functions that expressions may use: FHIRPath's, {@code extension} and {@code hasValue} of FHIR,
 * {@code answers}, {@code ordinal} and {@code weight} of SDC. What needs a server (terminology, other resources) is not among them; {@code at} is FHIRPath's
 * {@code [ ]}.
 */
public enum Function {
    EMPTY("empty", 0, 0),
    NOT("not", 0, 0),
    EXISTS("exists", 0, 1),
    ANY("any", 0, 1),
    ALL("all", 1, 1),
    ALL_TRUE("allTrue", 0, 0),
    ANY_TRUE("anyTrue", 0, 0),
    ALL_FALSE("allFalse", 0, 0),
    ANY_FALSE("anyFalse", 0, 0),
    SUBSET_OF("subsetOf", 1, 1),
    SUPERSET_OF("supersetOf", 1, 1),
    COUNT("count", 0, 0),
    DISTINCT("distinct", 0, 0),
    IS_DISTINCT("isDistinct", 0, 0),
    WHERE("where", 1, 1),
    SELECT("select", 1, 1),
    REPEAT("repeat", 1, 1),
    OF_TYPE("ofType", 1, 1),
    IS("is", 1, 1),
    AS("as", 1, 1),
    SINGLE("single", 0, 0),
    FIRST("first", 0, 0),
    LAST("last", 0, 0),
    TAIL("tail", 0, 0),
    SKIP("skip", 1, 1),
    TAKE("take", 1, 1),
    AT("at", 1, 1),
    INTERSECT("intersect", 1, 1),
    EXCLUDE("exclude", 1, 1),
    UNION("union", 1, 1),
    COMBINE("combine", 1, 1),
    IIF("iif", 2, 3),
    AGGREGATE("aggregate", 1, 2),
    SUM("sum", 0, 0),
    MIN("min", 0, 0),
    MAX("max", 0, 0),
    AVG("avg", 0, 0),
    CHILDREN("children", 0, 0),
    DESCENDANTS("descendants", 0, 0),
    EXTENSION("extension", 1, 1),
    HAS_VALUE("hasValue", 0, 0),
    TRACE("trace", 1, 2),
    ANSWERS("answers", 0, 0),
    ORDINAL("ordinal", 0, 0),
    WEIGHT("weight", 0, 0),
    TO_BOOLEAN("toBoolean", 0, 0),
    TO_INTEGER("toInteger", 0, 0),
    TO_DECIMAL("toDecimal", 0, 0),
    TO_STRING("toString", 0, 0),
    TO_DATE("toDate", 0, 0),
    TO_DATE_TIME("toDateTime", 0, 0),
    TO_TIME("toTime", 0, 0),
    TO_QUANTITY("toQuantity", 0, 1),
    CONVERTS_TO_BOOLEAN("convertsToBoolean", 0, 0),
    CONVERTS_TO_INTEGER("convertsToInteger", 0, 0),
    CONVERTS_TO_DECIMAL("convertsToDecimal", 0, 0),
    CONVERTS_TO_STRING("convertsToString", 0, 0),
    CONVERTS_TO_DATE("convertsToDate", 0, 0),
    CONVERTS_TO_DATE_TIME("convertsToDateTime", 0, 0),
    CONVERTS_TO_TIME("convertsToTime", 0, 0),
    CONVERTS_TO_QUANTITY("convertsToQuantity", 0, 1),
    INDEX_OF("indexOf", 1, 1),
    SUBSTRING("substring", 1, 2),
    STARTS_WITH("startsWith", 1, 1),
    ENDS_WITH("endsWith", 1, 1),
    CONTAINS("contains", 1, 1),
    UPPER("upper", 0, 0),
    LOWER("lower", 0, 0),
    REPLACE("replace", 2, 2),
    MATCHES("matches", 1, 1),
    MATCHES_FULL("matchesFull", 1, 1),
    REPLACE_MATCHES("replaceMatches", 2, 2),
    LENGTH("length", 0, 0),
    TO_CHARS("toChars", 0, 0),
    TRIM("trim", 0, 0),
    SPLIT("split", 1, 1),
    JOIN("join", 0, 1),
    ABS("abs", 0, 0),
    CEILING("ceiling", 0, 0),
    FLOOR("floor", 0, 0),
    TRUNCATE("truncate", 0, 0),
    ROUND("round", 0, 1),
    SQRT("sqrt", 0, 0),
    EXP("exp", 0, 0),
    LN("ln", 0, 0),
    LOG("log", 1, 1),
    POWER("power", 1, 1),
    NOW("now", 0, 0),
    TODAY("today", 0, 0),
    TIME_OF_DAY("timeOfDay", 0, 0);

    private static final Map<String, Function> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(Function::code, UnaryOperator.identity()));

    private final String code;
    private final int least;
    private final int most;

    Function(String code, int least, int most) {
        this.code = code;
        this.least = least;
        this.most = most;
    }

    /** The name that FHIRPath gives to it. */
    public String code() {
        return code;
    }

    public static Optional<Function> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Whether it can be called with so many arguments. */
    public boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }

    /** The least number of arguments. */
    public int least() {
        return least;
    }

    /** The greatest number of arguments. */
    public int most() {
        return most;
    }

    /** Whether its arguments look at the elements that it is called on, rather than at what surrounds the call. */
    public boolean goesThrough() {
        return switch (this) {
            case WHERE, SELECT, ALL, EXISTS, ANY, REPEAT, AGGREGATE, IIF -> true;
            default -> false;
        };
    }

    /** Whether its result depends on the moment at which it is asked. */
    public boolean dependsOnTime() {
        return this == NOW || this == TODAY || this == TIME_OF_DAY;
    }
}
