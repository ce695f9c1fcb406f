package fr.boussole.form.definition;

import fr.boussole.form.answer.Relation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a condition compares an answer with its value. An answer whose relation to the value is not known (two units, a partial
 * date) meets no comparison, not even “different”.
 */
public enum Operator {
    EXISTS("exists"),
    EQUAL("=", Relation.EQUAL),
    NOT_EQUAL("!=", Relation.LESS, Relation.GREATER, Relation.DIFFERENT),
    GREATER(">", Relation.GREATER),
    LESS("<", Relation.LESS),
    GREATER_OR_EQUAL(">=", Relation.GREATER, Relation.EQUAL),
    LESS_OR_EQUAL("<=", Relation.LESS, Relation.EQUAL);

    private final String code;
    private final Set<Relation> met;

    Operator(String code, Relation... met) {
        this.code = code;
        this.met = EnumSet.noneOf(Relation.class);
        this.met.addAll(Set.of(met));
    }

    /** The code that FHIR gives to this operator, such as {@code !=}. */
    public String code() {
        return code;
    }

    public static Optional<Operator> ofCode(String code) {
        return Stream.of(values())
                .filter(operator -> operator.code.equals(code))
                .findFirst();
    }

    /** Whether an answer that stands so to the condition's value meets the condition. */
    public boolean isMetBy(Relation relation) {
        return met.contains(relation);
    }
}
