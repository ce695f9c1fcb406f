package fr.boussole.indicator.indicator;

import fr.boussole.form.score.Scale;
import java.util.ArrayList;
import java.util.List;

/** Names the versions that a figure rests on. */
final class Versions {
    private Versions() {}

    static List<String> of(Scale scale, Lineage lineage) {
        var versions = new ArrayList<String>();
        versions.add("scale " + scale.id() + '|' + scale.version());
        versions.add("questionnaire " + scale.questionnaire());
        lineage.versions()
                .forEach(version ->
                        versions.add("pathway " + version + (lineage.isBridged(version) ? " (bridged)" : "")));
        return versions;
    }
}
