package fr.boussole.local.demonstration.synthetic;

import java.util.List;

/**
 * An invented establishment and how it differs from the others.
 *
 * @param id the organisation's id
 * @param size its share of the region's episodes, relative to the others
 * @param outcome how much better (or worse) its patients fare, in standard deviations between establishments
 * @param experience the same for what patients live through
 * @param response the probability that an invited patient answers, relative to the pathway's
 */
record Establishment(String id, double size, double outcome, double experience, double response) {

    /** The twelve of {@code organisations.json}: ten alike but for chance, one better and one that needs a look. */
    static final List<Establishment> ALL = List.of(
            new Establishment("hopital-a", 1.6, 0.2, 0.3, 1.05),
            new Establishment("hopital-b", 1.4, -0.3, 0.6, 1.10),
            new Establishment("hopital-c", 1.2, 0.1, -0.2, 0.95),
            new Establishment("hopital-d", 1.0, 0.4, 0.5, 1.00),
            new Establishment("hopital-e", 1.0, -0.2, -0.4, 0.85),
            new Establishment("hopital-f", 0.9, 2.2, 0.2, 1.00),
            new Establishment("hopital-g", 0.9, 0.0, -0.1, 1.05),
            new Establishment("hopital-h", 0.8, 0.3, 1.8, 1.10),
            new Establishment("hopital-i", 0.8, -2.4, -0.3, 0.80),
            new Establishment("hopital-j", 0.7, -0.1, -2.2, 0.90),
            new Establishment("hopital-k", 0.5, 0.2, 0.1, 1.00),
            new Establishment("hopital-l", 0.3, -0.4, 0.0, 0.70));

    static Establishment drawn(Draw draw) {
        return ALL.get(
                draw.weighted(ALL.stream().mapToDouble(Establishment::size).toArray()));
    }
}
