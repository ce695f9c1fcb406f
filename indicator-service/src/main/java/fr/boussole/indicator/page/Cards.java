package fr.boussole.indicator.page;

import fr.boussole.indicator.casemix.AdjustedMean;
import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.page.Findings.Finding;
import fr.boussole.pages.chart.Gauge;
import fr.boussole.pages.chart.Intervals;
import fr.boussole.pages.chart.Share;
import fr.boussole.pages.figure.KeyFigure;
import fr.boussole.pages.number.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The few figures beside the answer: how many are better, by how much, what else changed, who answered. */
final class Cards {
    private static final int MOST_POSITIVE = 2;

    private final Findings findings;
    private final Reader reader;
    private final List<KeyFigure> cards = new ArrayList<>();

    private Cards(Findings findings, Reader reader) {
        this.findings = findings;
        this.reader = reader;
    }

    static List<KeyFigure> of(Findings findings, Reader reader, int minimum) {
        var cards = new Cards(findings, reader);
        cards.changes();
        findings.of(Figure.Adjusted.class).forEach(cards::adjusted);
        cards.topBoxes();
        findings.of(Figure.Participation.class).forEach(cards::participation);
        cards.protection(minimum);
        return cards.cards;
    }

    private void changes() {
        var changes = findings.of(Figure.Change.class);
        changes.stream().findFirst().ifPresent(first -> {
            var change = first.as(Figure.Change.class).orElseThrow();
            improved(change);
            effect(change);
        });
        changes.stream().skip(1).forEach(this::change);
    }

    private void improved(Figure.Change change) {
        var say = reader.say();
        double n = change.n();
        String rest = say.restOf(reader.percent(change.unchanged() / n), reader.percent(change.worsened() / n));
        String note = rest
                + change.responders()
                        .flatMap(share -> change.threshold()
                                .map(points -> " "
                                        + say.responders(
                                                reader.percent(share.share()), reader.number(points.doubleValue()))))
                        .orElse("");
        cards.add(KeyFigure.of(say.improved(), reader.percent(change.improved() / n), note)
                .shownAs(Gauge.shares(List.of(
                        new Share(say.improved(), change.improved() / n, Share.Tone.GOOD),
                        new Share(say.unchanged(), change.unchanged() / n, Share.Tone.NEUTRAL),
                        new Share(say.worsened(), change.worsened() / n, Share.Tone.BAD)))));
    }

    private void effect(Figure.Change change) {
        change.effectSize()
                .ifPresent(size -> cards.add(KeyFigure.of(
                        reader.say().effect(),
                        reader.decimals(size, 2),
                        reader.say()
                                .effectNote(
                                        change.responseMean().isPresent()
                                                ? reader.decimals(
                                                        change.responseMean().getAsDouble(), 2)
                                                : ""))));
    }

    private void change(Finding finding) {
        add(finding, reader.text(finding.heading().title()));
    }

    private void adjusted(Finding finding) {
        var figure = finding.as(Figure.Adjusted.class).orElseThrow();
        var signed = NumberText.signed(reader.locale(), 1);
        cards.add(KeyFigure.of(
                reader.text(finding.heading().title()),
                figure.adjusted().map(signed::of).orElse("–"),
                reader.say()
                        .adjustedNote(
                                signed.of(figure.expected()),
                                signed.of(figure.observed()),
                                reader.people(figure.n()),
                                figure.outlier().map(Enum::name).orElse("TOO_FEW"),
                                AdjustedMean.FEWEST)));
    }

    /** Of the scales whose change is not already told. */
    private void topBoxes() {
        var told = findings.of(Figure.Change.class).stream()
                .map(one -> one.heading().scale())
                .toList();
        findings.of(Figure.TopBox.class).stream()
                .filter(one -> !told.contains(one.heading().scale()))
                .limit(MOST_POSITIVE)
                .forEach(this::topBox);
    }

    /** A scale of one question is called by its name, which says what its most positive answer is. */
    private void topBox(Finding finding) {
        String title = reader.text(finding.heading().title());
        boolean alone = finding.as(Figure.TopBox.class).orElseThrow().items().size() == 1;
        add(finding, alone ? title : reader.say().topBox(title));
    }

    private void add(Finding finding, String label) {
        var scores = Scores.of(finding.heading(), reader.locale());
        var central = Scores.central(finding.figure().visible().orElseThrow()).orElseThrow();
        String between = central.interval().map(scores::between).orElse("");
        cards.add(gauge(
                finding,
                central,
                KeyFigure.of(
                        label, scores.of(central.value()), reader.say().noteOf(between, reader.people(central.n())))));
    }

    private static KeyFigure gauge(Finding finding, Scores.Central central, KeyFigure card) {
        var range = finding.heading();
        Optional<Intervals.Estimate> estimate =
                central.interval().map(one -> new Intervals.Estimate(central.value(), one.low(), one.high()));
        if (range.min().isEmpty() || range.max().isEmpty() || estimate.isEmpty()) {
            return card;
        }
        return card.shownAs(Gauge.interval(
                range.min().get().doubleValue(), range.max().get().doubleValue(), estimate.get(), Optional.empty()));
    }

    private void participation(Finding finding) {
        var figure = finding.as(Figure.Participation.class).orElseThrow();
        if (figure.response().isEmpty()) {
            return;
        }
        double response = figure.response().getAsDouble();
        var card = KeyFigure.of(
                reader.say().response(reader.text(finding.heading().title())),
                reader.percent(response),
                reader.say()
                        .responseNote(
                                reader.people(figure.completed()),
                                reader.people(figure.sent()),
                                figure.sent() == 1,
                                figure.warning()));
        cards.add(
                response > 1 ? card : card.shownAs(Gauge.shares(List.of(new Share("", response, Share.Tone.SECOND)))));
    }

    private void protection(int minimum) {
        cards.add(KeyFigure.of(
                reader.say().protectedGroups(minimum), "", reader.say().protectedGroupsNote()));
    }
}
