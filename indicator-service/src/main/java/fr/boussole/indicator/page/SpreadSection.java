package fr.boussole.indicator.page;

import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.indicator.Indicator.Heading;
import fr.boussole.indicator.page.Findings.Finding;
import fr.boussole.pages.chart.Distribution;
import fr.boussole.pages.number.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the people spread over the range of a score, before and after where both are known. */
final class SpreadSection {
    private static final int BARS = 12;

    private final Finding finding;
    private final Reader reader;
    private final double min;
    private final double max;

    private SpreadSection(Finding finding, Reader reader, double min, double max) {
        this.finding = finding;
        this.reader = reader;
        this.min = min;
        this.max = max;
    }

    static Optional<Section> of(Finding finding, Findings findings, Reader reader) {
        return finding.as(Figure.Change.class)
                .flatMap(change -> scale(finding, findings)
                        .map(scale -> on(finding, scale, reader).beforeAfter(change)))
                .or(() -> finding.as(Figure.Score.class)
                        .map(score -> on(finding, finding.heading(), reader).alone(score)));
    }

    /** The heading that knows the range of the scale: a change has the range of differences. */
    private static Optional<Heading> scale(Finding finding, Findings findings) {
        return findings.all().stream()
                .map(Finding::heading)
                .filter(heading -> heading.id().startsWith("score.")
                        && heading.scale().equals(finding.heading().scale()))
                .findFirst();
    }

    private static SpreadSection on(Finding finding, Heading scale, Reader reader) {
        return new SpreadSection(
                finding,
                reader,
                scale.min().orElseThrow().doubleValue(),
                scale.max().orElseThrow().doubleValue());
    }

    private Section beforeAfter(Figure.Change change) {
        var say = reader.say();
        return new Section(
                say.beforeAfter(),
                say.beforeAfterLead(true),
                Optional.of(chart(List.of(
                        panel(
                                say.meanBefore(),
                                change.distributionBefore(),
                                change.before().mean().orElseThrow()),
                        panel(
                                say.meanAfter(),
                                change.distributionAfter(),
                                change.after().mean().orElseThrow())))),
                Optional.empty());
    }

    private Section alone(Figure.Score score) {
        var say = reader.say();
        return new Section(
                say.spread(),
                say.spreadLead(),
                Optional.of(chart(List.of(panel(
                        reader.text(finding.heading().title()),
                        score.distribution(),
                        score.mean().value())))),
                Optional.empty());
    }

    private Distribution chart(List<Distribution.Panel> panels) {
        return new Distribution(
                reader.text(finding.heading().title()),
                panels.stream()
                        .map(panel ->
                                panel.name() + ", " + panel.mean().orElseThrow().label())
                        .reduce((first, second) -> first + "; " + second)
                        .orElse(""),
                reader.say().range(reader.number(min), reader.number(max)),
                NumberText.plain(reader.locale(), 0),
                NumberText.percent(reader.locale(), 0),
                panels);
    }

    private Distribution.Panel panel(String name, List<Figure.Bar> bars, double mean) {
        double width = (max - min) / BARS;
        long people = bars.stream().mapToLong(Figure.Bar::people).sum();
        var counts = new long[BARS];
        bars.forEach(bar -> counts[bin(bar.number().doubleValue(), width)] += bar.people());
        List<Distribution.Bin> bins = new ArrayList<>();
        for (int i = 0; i < BARS; i++) {
            double share = people == 0 ? 0 : (double) counts[i] / people;
            double from = min + i * width;
            bins.add(new Distribution.Bin(
                    from,
                    from + width,
                    Optional.of(share),
                    reader.say().bin(reader.number(from), reader.number(from + width), reader.percent(share))));
        }
        String label = reader.say().mean(reader.decimals(mean, 1));
        return new Distribution.Panel(name, bins, Optional.of(new Distribution.Mean(mean, label)));
    }

    /** The last bar holds the greatest score too. */
    private int bin(double number, double width) {
        return Math.max(0, Math.min(BARS - 1, (int) Math.floor((number - min) / width)));
    }
}
