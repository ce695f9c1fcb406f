package fr.boussole.indicator.page;

import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.page.Findings.Finding;
import fr.boussole.pages.figure.Table;
import fr.boussole.pages.figure.Table.Cell;
import fr.boussole.pages.figure.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** By which channel people are asked at each step, how far that brings them, and how soon they answer. */
final class ReachSection {
    private final Findings findings;
    private final Reader reader;

    private ReachSection(Findings findings, Reader reader) {
        this.findings = findings;
        this.reader = reader;
    }

    /** Empty while no message has gone by a channel. */
    static Optional<Section> of(Findings findings, Reader reader) {
        var channels = findings.all().stream().filter(ReachSection::isAsked).toList();
        return channels.isEmpty() ? Optional.empty() : Optional.of(new ReachSection(findings, reader).of(channels));
    }

    /** Whether it tells of a channel by which anybody was asked, be it hidden or not. */
    private static boolean isAsked(Finding finding) {
        return finding.heading().id().startsWith("channel.")
                && !finding.figure().isAbsent();
    }

    private Section of(List<Finding> channels) {
        var say = reader.say();
        var table = new Table(
                say.reach(),
                List.of(
                        Column.words(say.step()),
                        Column.words(say.channel()),
                        Column.figures(say.asked()),
                        Column.figures(say.cameBack()),
                        Column.figures(say.opened()),
                        Column.figures(say.answered()),
                        Column.figures(say.interval())),
                channels.stream().map(this::row).toList());
        return new Section(say.reach(), lead(), Optional.empty(), Optional.of(table));
    }

    private Table.Row row(Finding finding) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(reader.text(finding.heading().title())));
        cells.add(Cell.of(reader.say().channelName(channel(finding))));
        finding.as(Figure.Channel.class)
                .ifPresentOrElse(
                        figure -> cells.addAll(cells(figure)),
                        () -> cells.addAll(List.of(
                                Cell.none(Hidden.why(finding.figure(), reader)),
                                Cell.none("–"),
                                Cell.none("–"),
                                Cell.none("–"),
                                Cell.none("–"))));
        return new Table.Row(cells, false);
    }

    private List<Cell> cells(Figure.Channel figure) {
        double n = figure.n();
        var response = figure.response();
        return List.of(
                Cell.of(reader.people(figure.n())),
                Cell.of(reader.percent(figure.cameBack() / n)),
                Cell.of(reader.percent(figure.opened() / n)),
                Cell.of(reader.percent(response.share())),
                Cell.of(reader.percent(response.interval().low()) + " – "
                        + reader.percent(response.interval().high())));
    }

    /** How soon people answer, of the first step of which that may be told. */
    private String lead() {
        return findings.of(Figure.Delay.class).stream()
                .filter(one -> one.heading().id().endsWith(".answer"))
                .findFirst()
                .map(one -> reader.say()
                        .halfAnswerWithin(
                                reader.text(one.heading().title()),
                                reader.number(
                                        one.as(Figure.Delay.class).orElseThrow().median()),
                                one.as(Figure.Delay.class).orElseThrow().median() < 2))
                .orElse(reader.say().reachLead());
    }

    static String channel(Finding finding) {
        String id = finding.heading().id();
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
