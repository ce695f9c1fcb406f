package fr.boussole.response.stay.mapping;

import fr.boussole.response.enrolment.LeftOut;
import java.util.List;
import java.util.Set;

/**
 * Who of a file is left out.
 *
 * @param pathways those for which it counts; none means all
 * @param when all of which must hold
 */
public record Exclusion(LeftOut leftOut, Set<String> pathways, List<Condition> when) {

    public Exclusion {
        pathways = Set.copyOf(pathways);
        when = List.copyOf(when);
    }

    boolean applies(String pathway, Condition.Facts facts) {
        return (pathways.isEmpty() || pathways.contains(pathway))
                && when.stream().allMatch(condition -> condition.holds(facts));
    }
}
