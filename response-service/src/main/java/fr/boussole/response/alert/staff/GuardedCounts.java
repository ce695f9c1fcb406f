package fr.boussole.response.alert.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalLong;

/**
 * Counts of cases for someone. Those who may not know about single people are not told of few: zero is told, and so are enough.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record GuardedCounts(Count open, Count late) {

    /**
     * How many there are; neither is said where another count would tell it.
     *
     * @param count empty where there are few
     * @param fewerThan what there are fewer than, where the count is not told
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Count(OptionalLong count, OptionalLong fewerThan) {

        static Count of(long cases) {
            return new Count(OptionalLong.of(cases), OptionalLong.empty());
        }

        static Count guarded(long cases, int fewest) {
            return cases > 0 && cases < fewest ? new Count(OptionalLong.empty(), OptionalLong.of(fewest)) : of(cases);
        }
    }

    /** As they are. */
    static GuardedCounts plain(Cases.Counts counts) {
        return new GuardedCounts(Count.of(counts.open()), Count.of(counts.late()));
    }

    /**
     * Of those who are open or late, none are told that are fewer than so many; nor how many are late where only few are not, which
     * the difference would tell.
     *
     * @param fewest the least number that is told
     */
    public static GuardedCounts of(Cases.Counts counts, int fewest) {
        Count open = Count.guarded(counts.open(), fewest);
        long rest = counts.open() - counts.late();
        boolean differenceIsTelling = counts.late() >= fewest && rest > 0 && rest < fewest;
        Count late = differenceIsTelling
                ? new Count(OptionalLong.empty(), OptionalLong.empty())
                : Count.guarded(counts.late(), fewest);
        return new GuardedCounts(open, late);
    }
}
