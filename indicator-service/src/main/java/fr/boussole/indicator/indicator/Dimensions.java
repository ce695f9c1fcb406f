package fr.boussole.indicator.indicator;

import fr.boussole.indicator.contribution.Group;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * By what the figures of a pathway can be filtered, beside its own attributes. Says which values there are, never of how many
 * people.
 *
 * @param years of the anchor date
 * @param ageBands without the unknown
 * @param sexes without the unknown
 */
public record Dimensions(SortedSet<Integer> years, SortedSet<String> ageBands, SortedSet<String> sexes) {

    static Dimensions of(Collection<Group> groups) {
        var dimensions = new Dimensions(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        groups.forEach(dimensions::add);
        dimensions.ageBands.remove("");
        dimensions.sexes.remove("");
        return dimensions;
    }

    private void add(Group group) {
        years.add(group.month().getYear());
        ageBands.add(group.ageBand());
        sexes.add(group.sex());
    }
}
