package fr.boussole.indicator.indicator;

import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.definition.Pathway;
import fr.boussole.indicator.definition.Questionnaire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The versions of a pathway whose figures on one scale may be joined: from the latest back to the one after a break.
 *
 * @param versions of the pathway, in no order
 */
record Lineage(Set<String> versions) {

    static Lineage of(String pathway, String scale, String step, Definitions definitions) {
        var joined = new TreeSet<String>();
        var newer = new ArrayList<Questionnaire>();
        var newestFirst = new ArrayList<>(definitions.versions(pathway));
        Collections.reverse(newestFirst);
        for (var version : newestFirst) {
            var questionnaire = version.step(step).flatMap(one -> definitions.questionnaire(one.questionnaire()));
            if (questionnaire.isPresent() && isBroken(scale, newer, questionnaire.get())) {
                break;
            }
            questionnaire.ifPresent(newer::add);
            joined.add(version.key().version());
        }
        return new Lineage(joined);
    }

    /** Those of every version. */
    static Lineage all(String pathway, Definitions definitions) {
        var versions = new TreeSet<String>();
        definitions.versions(pathway).stream()
                .map(Pathway::key)
                .map(Pathway.Key::version)
                .forEach(versions::add);
        return new Lineage(versions);
    }

    private static boolean isBroken(String scale, List<Questionnaire> newer, Questionnaire older) {
        return newer.stream()
                .flatMap(questionnaire -> questionnaire.breaks().stream())
                .anyMatch(
                        broken -> broken.scale().equals(scale) && broken.with().equals(older.canonical()));
    }

    boolean includes(Group group) {
        return versions.contains(group.pathwayVersion());
    }
}
