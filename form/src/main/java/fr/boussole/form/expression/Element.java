package fr.boussole.form.expression;

import fr.boussole.form.answer.AnswerValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One thing that an expression can hold: a value, or a FHIR element with its members. */
public sealed interface Element {

    /** A value, with no weight. */
    static Element of(AnswerValue value) {
        return new Atom(value, Optional.empty());
    }

    /**
     * A value of one of the types that answers have.
     *
     * @param weight the points of the option that was chosen, where it has any
     */
    record Atom(AnswerValue value, Optional<BigDecimal> weight) implements Element {
        public Atom {
            Objects.requireNonNull(value);
            Objects.requireNonNull(weight);
        }
    }

    /**
     * An element with its members in FHIR's order; a {@code value[x]} is the member {@code value}.
     *
     * @param type FHIR's name of its type, such as {@code QuestionnaireResponse.item}; empty when not known
     */
    record Node(String type, Map<String, List<Element>> members) implements Element {
        public Node {
            Objects.requireNonNull(type);
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        public List<Element> member(String name) {
            return members.getOrDefault(name, List.of());
        }
    }
}
