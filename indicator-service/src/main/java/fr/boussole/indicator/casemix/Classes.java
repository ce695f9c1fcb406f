package fr.boussole.indicator.casemix;

import java.util.List;
import java.util.Optional;

/**
 * A published rule that puts a place into one of several classes, such as A to D. None is shipped: HAS's cut-offs are not
 * public, so a class is shown only where someone configured the rule.
 *
 * @param id names the rule
 * @param version changes with any cut-off
 * @param source who set the cut-offs
 * @param example whether it only serves a demonstration, which every class then says
 * @param fewest people that a class needs; below it the class is {@code DI}, not enough data
 * @param cuts from the best class down, each with the least value that belongs to it
 * @param last the class of all that lies below
 */
public record Classes(
        String id, String version, String source, boolean example, int fewest, List<Cut> cuts, String last) {
    /** Not enough data for a class (HAS). */
    public static final String TOO_FEW = "DI";

    /** A class begins at this value, included. */
    public record Cut(String name, double from) {}

    public Classes {
        cuts = List.copyOf(cuts);
        if (cuts.isEmpty()) {
            throw new IllegalArgumentException("A rule with one class tells nothing");
        }
        for (int i = 1; i < cuts.size(); i++) {
            if (!(cuts.get(i).from() < cuts.get(i - 1).from())) {
                throw new IllegalArgumentException("Class " + cuts.get(i).name() + " does not lie below class "
                        + cuts.get(i - 1).name());
            }
        }
    }

    /** The class of a value on which so many people stand; empty with nobody. */
    public Optional<String> of(double value, long n) {
        if (n == 0) {
            return Optional.empty();
        }
        if (n < fewest) {
            return Optional.of(TOO_FEW);
        }
        return Optional.of(cuts.stream()
                .filter(cut -> value >= cut.from())
                .findFirst()
                .map(Cut::name)
                .orElse(last));
    }
}
