package fr.boussole.response.stay.mapping;

import java.util.OptionalLong;
import java.util.Set;

/** Something that holds of a stay or does not. */
public sealed interface Condition {

    /** What a condition may ask about beside the row itself. */
    record Facts(Row row, OptionalLong age, boolean hasContact) {}

    boolean holds(Facts facts);

    /** The column says one of these. */
    record In(String column, Set<String> values) implements Condition {
        public In {
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(Facts facts) {
            return values.contains(facts.row().cell(column));
        }
    }

    /** The column says nothing, or something. */
    record Empty(String column, boolean empty) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.row().cell(column).isEmpty() == empty;
        }
    }

    /** The person is known to be younger than that many years. */
    record Younger(int than) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.age().isPresent() && facts.age().getAsLong() < than;
        }
    }

    /** The row tells no way to reach them. */
    record Unreachable() implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return !facts.hasContact();
        }
    }
}
