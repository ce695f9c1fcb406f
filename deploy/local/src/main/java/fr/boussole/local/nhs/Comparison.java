package fr.boussole.local.nhs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The platform's figures beside the published ones.
 *
 * @param agreeing lines whose every figure agrees
 * @param differing lines with a figure that does not, and which
 * @param masked lines that the publication itself masks
 * @param absent lines of which the platform shows nothing, and why
 */
record Comparison(
        List<PublishedGain> agreeing, List<Remark> differing, List<PublishedGain> masked, List<Remark> absent) {

    /** @param why in a few words */
    record Remark(PublishedGain line, String why) {}

    /** What the platform answers for a line: its figures, or why there are none. */
    record Found(Optional<Gain> gain, String otherwise) {}

    static Comparison of(List<PublishedGain> published, Function<PublishedGain, Found> platform) {
        Comparison comparison =
                new Comparison(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        published.forEach(line -> comparison.add(line, platform));
        return comparison;
    }

    private void add(PublishedGain line, Function<PublishedGain, Found> platform) {
        if (line.gain().isEmpty()) {
            masked.add(line);
            return;
        }
        Found found = platform.apply(line);
        if (found.gain().isEmpty()) {
            absent.add(new Remark(line, found.otherwise()));
            return;
        }
        List<String> differences = found.gain().get().differences(line.gain().get());
        if (differences.isEmpty()) {
            agreeing.add(line);
        } else {
            differing.add(new Remark(line, String.join(", ", differences)));
        }
    }
}
