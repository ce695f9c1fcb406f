package fr.boussole.indicator.page;

import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.indicator.Comparison;
import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.page.Findings.Finding;
import fr.boussole.indicator.statistic.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer to the page's question, in one sentence: figure, interval, number of people, comparison. */
final class Answer {
    private final Reader reader;
    private final Finding finding;
    private final List<Phrase> phrases = new ArrayList<>();

    private Answer(Reader reader, Finding finding) {
        this.reader = reader;
        this.finding = finding;
    }

    static List<Phrase> of(Findings findings, Reader reader, int minimum) {
        return findings.headline()
                .map(finding -> new Answer(reader, finding).all(findings, minimum))
                .orElseGet(() -> List.of(Phrase.plain(reader.say().nobody(minimum))));
    }

    private List<Phrase> all(Findings findings, int minimum) {
        if (finding.figure() instanceof Disclosed.Suppressed<Figure> hidden) {
            return List.of(Phrase.plain(reader.say().tooFew(hidden.minimum())));
        }
        finding.as(Figure.Change.class).ifPresent(this::change);
        finding.as(Figure.Score.class).ifPresent(this::score);
        if (phrases.isEmpty()) {
            return List.of(Phrase.plain(reader.say().nobody(minimum)));
        }
        findings.comparison().ifPresent(this::comparison);
        return phrases;
    }

    private void change(Figure.Change change) {
        plain(verdict(change.change().interval()) + " ");
        strong(reader.say().points(scores().of(change.change().value())));
        finding.heading().max().ifPresent(max -> plain(" " + reader.say().ofMax(reader.number(max.doubleValue()))));
        change.change().interval().ifPresent(this::within);
        plain(reader.say().amongPaired(reader.people(change.n())));
    }

    private void score(Figure.Score score) {
        var say = reader.say();
        String value = scores().of(score.mean().value());
        strong(finding.heading()
                .max()
                .map(max -> say.outOf(value, reader.number(max.doubleValue())))
                .orElse(value));
        plain(" " + say.average());
        score.mean().interval().ifPresent(this::within);
        plain(say.amongAnswered(reader.people(score.n())));
    }

    private void within(Interval interval) {
        plain(" " + reader.say().within(scores().between(interval)));
    }

    /** Whether the whole interval lies on one side of no change. */
    private String verdict(Optional<Interval> interval) {
        if (interval.filter(one -> one.low() > 0).isPresent()) {
            return reader.say().yes();
        }
        return interval.filter(one -> one.high() < 0).isPresent()
                ? reader.say().no()
                : reader.say().unsure();
    }

    /** Said only to someone who looks at one establishment among others. */
    private void comparison(Comparison comparison) {
        var own = comparison.points().stream()
                .filter(point -> point.place().isPresent())
                .toList();
        if (own.size() == 1 && comparison.points().size() > 1) {
            comparison.target().visible().ifPresent(all -> {
                plain(" " + reader.say().allTogether(scores().of(all.value())));
                plain(" "
                        + reader.say()
                                .apart(
                                        own.get(0).standing().name(),
                                        comparison.dispersion().applied()));
            });
        }
    }

    private Scores scores() {
        return Scores.of(finding.heading(), reader.locale());
    }

    private void plain(String text) {
        phrases.add(Phrase.plain(text));
    }

    private void strong(String text) {
        phrases.add(Phrase.strong(text));
    }
}
