package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import fr.boussole.form.score.Bridge;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.definition.Crossing;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.definition.Pathway;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The versions of a pathway whose figures on one scale may be joined with those of the latest.
 *
 * @param ways by version of the pathway, from its scores to those of the latest
 */
record Lineage(SortedMap<String, Crossing> ways) {

    /** Those whose questionnaire is comparable with that of the latest, as it stands or over a bridge. */
    static Lineage of(String pathway, String scale, String step, Definitions definitions) {
        var latest = definitions.latest(pathway).flatMap(one -> one.step(step)).map(one -> one.questionnaire());
        var ways = new TreeMap<String, Crossing>();
        for (var version : definitions.versions(pathway)) {
            version.step(step)
                    .flatMap(one -> latest.flatMap(asked -> definitions.crossing(scale, one.questionnaire(), asked)))
                    .ifPresent(way -> ways.put(version.key().version(), way));
        }
        return new Lineage(ways);
    }

    /** Those of every version. */
    static Lineage all(String pathway, Definitions definitions) {
        var ways = new TreeMap<String, Crossing>();
        definitions.versions(pathway).stream()
                .map(Pathway::key)
                .forEach(key -> ways.put(key.version(), Crossing.asItStands()));
        return new Lineage(ways);
    }

    /** Those that need no bridge: a bridge carries scores, not answers. */
    Lineage unbridged() {
        var ways = new TreeMap<>(this.ways);
        ways.values().removeIf(Crossing::isBridged);
        return new Lineage(ways);
    }

    Set<String> versions() {
        return ways.keySet();
    }

    boolean isBridged(String version) {
        return Optional.ofNullable(ways.get(version))
                .filter(Crossing::isBridged)
                .isPresent();
    }

    boolean includes(Group group) {
        return ways.containsKey(group.pathwayVersion());
    }

    /** A method in words, and over which bridges the scores of earlier versions came to it. */
    Text told(Text method) {
        var sources = ways.values().stream()
                .flatMap(way -> way.bridges().stream())
                .map(Bridge::source)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (sources.isEmpty()) {
            return method;
        }
        var bridged = new TreeSet<>(versions());
        bridged.removeIf(version -> !isBridged(version));
        var which = String.join(", ", bridged);
        var source = String.join(" ; ", sources);
        return Text.both(
                method.in("fr") + " ; scores du parcours " + which + " convertis par un pont : " + source,
                method.in("en") + "; scores of pathway " + which + " bridged: " + source);
    }
}
