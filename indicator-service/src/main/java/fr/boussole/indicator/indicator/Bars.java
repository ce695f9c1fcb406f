package fr.boussole.indicator.indicator;

import fr.boussole.indicator.statistic.Distribution;
import java.util.List;

/** A distribution as the bars of a chart, in growing order. */
final class Bars {
    private Bars() {}

    static List<Figure.Bar> of(Distribution distribution) {
        return distribution.counts().entrySet().stream()
                .map(bar -> new Figure.Bar(bar.getKey(), bar.getValue()))
                .toList();
    }
}
