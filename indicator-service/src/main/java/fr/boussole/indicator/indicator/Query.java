package fr.boussole.indicator.indicator;

import fr.boussole.indicator.contribution.Group;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A question about a pathway.
 *
 * @param organisation only people there or below; empty for all that the asker may see
 * @param level how the rows divide the places
 * @param period how the rows divide the months of the anchor date
 * @param from the first month, included
 * @param to the last month, included
 * @param attributes only people with these values
 */
public record Query(
        String pathway,
        Optional<String> organisation,
        Breakdown level,
        Granularity period,
        Optional<YearMonth> from,
        Optional<YearMonth> to,
        Optional<String> ageBand,
        Optional<String> sex,
        SortedMap<String, String> attributes) {
    public Query {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** Everybody along a pathway, in one row. */
    public static Query of(String pathway) {
        return new Query(
                pathway,
                Optional.empty(),
                Breakdown.EVERYONE,
                Granularity.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>());
    }

    public Query by(Breakdown level) {
        return new Query(pathway, organisation, level, period, from, to, ageBand, sex, attributes);
    }

    public Query by(Granularity period) {
        return new Query(pathway, organisation, level, period, from, to, ageBand, sex, attributes);
    }

    public Query at(Optional<String> organisation) {
        return new Query(pathway, organisation, level, period, from, to, ageBand, sex, attributes);
    }

    /** Whether the group's people are asked for, wherever they are. */
    boolean wants(Group group) {
        return group.pathway().equals(pathway)
                && from.map(first -> !group.month().isBefore(first)).orElse(true)
                && to.map(last -> !group.month().isAfter(last)).orElse(true)
                && ageBand.map(band -> band.equals(group.ageBand())).orElse(true)
                && sex.map(code -> code.equals(group.sex())).orElse(true)
                && group.attributes().entrySet().containsAll(attributes.entrySet());
    }
}
