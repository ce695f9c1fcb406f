package fr.boussole.survey.lifecycle;

import fr.boussole.survey.questionnaire.State;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The moves in the life of a version; there are no others. The database knows the same (V009).
 *
 * <pre>
 *            submit             approve              publish             retire
 *   DRAFT ───────────► IN_REVIEW ───────► APPROVED ───────────► PUBLISHED ─────► RETIRED
 *     ▲  ▲─ withdraw, return ─┘               │                     ▲
 *     │  └──────────── withdraw ──────────────┘                     │
 *     └───────────── publish, where no review is required ──────────┘
 * </pre>
 */
public enum Move {
    SUBMIT(State.IN_REVIEW, EnumSet.of(State.DRAFT), "submitted"),
    WITHDRAW(State.DRAFT, EnumSet.of(State.IN_REVIEW, State.APPROVED), "withdrawn"),
    APPROVE(State.APPROVED, EnumSet.of(State.IN_REVIEW), "approved"),
    RETURN(State.DRAFT, EnumSet.of(State.IN_REVIEW), "sent back"),
    PUBLISH(State.PUBLISHED, EnumSet.of(State.DRAFT, State.APPROVED), "published"),
    RETIRE(State.RETIRED, EnumSet.of(State.PUBLISHED), "retired");

    private final State to;
    private final Set<State> from;
    private final String done;

    Move(State to, Set<State> from, String done) {
        this.to = to;
        this.from = from;
        this.done = done;
    }

    /** Where it leads from a state; empty where it is not legal. */
    public Optional<State> from(State state) {
        return from.contains(state) ? Optional.of(to) : Optional.empty();
    }

    /** The move as something done to a questionnaire, such as “approved”. */
    String done() {
        return done;
    }
}
