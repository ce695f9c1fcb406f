package fr.boussole.indicator.stream;

import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.definition.Definitions;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Brings the episodes of this partition up to date after a publication, a slice at a time so that answers keep flowing: those
 * of the pathways whose definitions differ from the ones they were last computed with. A publication on the way starts it over.
 */
final class Recomputation {
    private static final int SLICE = 500;
    private static final String FIRST = "";

    private final Catalogue catalogue;
    private final ContributionStore contributions;
    private final KeyValueStore<String, String> recomputed;
    private final Consumer<String> recompute;
    private Definitions seen = Definitions.NONE;
    private Map<String, String> fingerprints = Map.of();
    private Set<String> touched = Set.of();
    private String next = FIRST;

    /**
     * @param recomputed the fingerprint of each pathway's definitions when its episodes were last computed
     * @param recompute computes one episode again
     */
    Recomputation(
            Catalogue catalogue,
            ContributionStore contributions,
            KeyValueStore<String, String> recomputed,
            Consumer<String> recompute) {
        this.catalogue = catalogue;
        this.contributions = contributions;
        this.recomputed = recomputed;
        this.recompute = recompute;
    }

    void advance() {
        notice();
        if (touched.isEmpty()) {
            return;
        }
        var slice = contributions.slice(next, SLICE, touched);
        slice.touched().forEach(recompute);
        slice.next().ifPresentOrElse(episode -> next = episode, this::finish);
    }

    private void notice() {
        var current = catalogue.current();
        if (current == seen) {
            return;
        }
        seen = current;
        var now = current.fingerprints();
        if (!now.equals(fingerprints)) {
            fingerprints = now;
            touched = differing();
            next = FIRST;
        }
    }

    private Set<String> differing() {
        var differing = new TreeSet<String>();
        fingerprints.forEach((pathway, fingerprint) -> {
            if (!fingerprint.equals(recomputed.get(pathway))) {
                differing.add(pathway);
            }
        });
        try (var known = recomputed.all()) {
            known.forEachRemaining(pathway -> {
                if (!fingerprints.containsKey(pathway.key)) {
                    differing.add(pathway.key);
                }
            });
        }
        return differing;
    }

    private void finish() {
        touched.forEach(pathway -> recomputed.put(pathway, fingerprints.get(pathway)));
        touched = Set.of();
        next = FIRST;
    }
}
