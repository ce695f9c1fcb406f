package fr.boussole.response.desk.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Counts for those who may not know about single people: a count below the least that may be told is not shown, and no total is
 * exact that such a count is part of, so that none can be had by subtraction. Zero is told: nobody is there.
 *
 * @param fewest the least number of people that is told, such as 11
 */
record Guarded(Standings standings, int fewest) {

    /** One pathway at one place. */
    record Where(String pathway, String place) implements Comparable<Where> {
        @Override
        public int compareTo(Where other) {
            int byPathway = pathway.compareTo(other.pathway);
            return byPathway != 0 ? byPathway : place.compareTo(other.place);
        }
    }

    /** At least so many, or exactly. */
    record Total(long people, boolean exact) {}

    /** What is told of each pathway and place; empty where it may not be told. */
    Map<Where, Map<Standing, OptionalLong>> cells() {
        Map<Where, Map<Standing, OptionalLong>> cells = new TreeMap<>();
        for (Standings.Group group : standings.groups()) {
            cells.computeIfAbsent(new Where(group.pathway(), group.place()), first -> blank())
                    .put(group.standing(), told(group.people()));
        }
        return cells;
    }

    /** What can be said of a standing everywhere together, from what is told alone. */
    Total total(Standing standing) {
        List<Standings.Group> there = standings.groups().stream()
                .filter(group -> group.standing() == standing)
                .toList();
        long hidden =
                there.stream().filter(group -> told(group.people()).isEmpty()).count();
        long told = there.stream()
                .mapToLong(group -> told(group.people()).orElse(1))
                .sum();
        return new Total(told, hidden == 0);
    }

    private OptionalLong told(long people) {
        return people > 0 && people < fewest ? OptionalLong.empty() : OptionalLong.of(people);
    }

    private static Map<Standing, OptionalLong> blank() {
        Map<Standing, OptionalLong> row = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            row.put(standing, OptionalLong.of(0));
        }
        return row;
    }
}
