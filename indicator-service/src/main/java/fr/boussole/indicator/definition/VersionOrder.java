package fr.boussole.indicator.definition;

import java.util.Comparator;

/** Orders versions as people read them: runs of digits by their number, the rest letter by letter. */
final class VersionOrder {
    static final Comparator<String> OF_VERSIONS = VersionOrder::compare;
    static final Comparator<Pathway.Key> OF_PATHWAYS =
            Comparator.comparing(Pathway.Key::id).thenComparing(Pathway.Key::version, OF_VERSIONS);

    private VersionOrder() {}

    private static int compare(String left, String right) {
        var lefts = left.split("[.\\-]");
        var rights = right.split("[.\\-]");
        for (int i = 0; i < Math.min(lefts.length, rights.length); i++) {
            int order = compareParts(lefts[i], rights[i]);
            if (order != 0) {
                return order;
            }
        }
        return lefts.length != rights.length ? Integer.compare(lefts.length, rights.length) : left.compareTo(right);
    }

    private static int compareParts(String left, String right) {
        boolean numbers = left.matches("\\d{1,18}") && right.matches("\\d{1,18}");
        return numbers ? Long.compare(Long.parseLong(left), Long.parseLong(right)) : left.compareTo(right);
    }
}
