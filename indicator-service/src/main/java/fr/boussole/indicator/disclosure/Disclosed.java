package fr.boussole.indicator.disclosure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** What may be seen of a figure. A hidden figure is never a zero. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Disclosed.Shown.class, name = "shown"),
    @JsonSubTypes.Type(value = Disclosed.Suppressed.class, name = "suppressed"),
    @JsonSubTypes.Type(value = Disclosed.Absent.class, name = "absent")
})
public sealed interface Disclosed<F> {

    /** The figure, when it may be seen. */
    default Optional<F> visible() {
        return Optional.empty();
    }

    /** Whether nobody is behind it. */
    default boolean isAbsent() {
        return false;
    }

    /** Enough people are behind it. */
    record Shown<F>(F figure) implements Disclosed<F> {
        @Override
        public Optional<F> visible() {
            return Optional.of(figure);
        }
    }

    /**
     * Too few people are behind it, or it would give away one that has too few.
     *
     * @param minimum how many people a figure needs
     */
    record Suppressed<F>(Reason reason, int minimum) implements Disclosed<F> {}

    /** Nobody is behind it: there is no figure. */
    record Absent<F>() implements Disclosed<F> {
        @Override
        public boolean isAbsent() {
            return true;
        }
    }

    /** Why a figure is hidden. */
    enum Reason {
        /** Fewer people than the minimum. */
        TOO_FEW,
        /** Hidden so that another cannot be had by subtraction. */
        COMPLEMENTARY
    }
}
