package fr.boussole.indicator.page;

import fr.boussole.indicator.indicator.Figure;
import fr.boussole.indicator.page.Findings.Finding;
import fr.boussole.indicator.page.Section.Explanation;
import fr.boussole.indicator.page.Section.Reason;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** How each figure of the page was computed. */
final class Explanations {
    private Explanations() {}

    static List<Explanation> of(Findings findings, Reader reader, ZoneId zone) {
        return findings.all().stream()
                .filter(finding -> !isOfAsking(finding) || !finding.figure().isAbsent())
                .map(finding -> of(finding, findings, reader, zone))
                .toList();
    }

    private static Explanation of(Finding finding, Findings findings, Reader reader, ZoneId zone) {
        var say = reader.say();
        var how = finding.explanation();
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason(say.numerator(), reader.text(how.numerator())));
        reasons.add(new Reason(say.denominator(), reader.text(how.denominator())));
        reasons.add(new Reason(say.method(), reader.text(how.method())));
        reasons.add(new Reason(say.uncertainty(), reader.text(how.interval())));
        if (finding.column() == 0) {
            reasons.addAll(limits(findings, reader));
        }
        reasons.add(new Reason(say.counted(), counted(finding, reader)));
        finding.figure()
                .visible()
                .ifPresent(figure -> reasons.add(new Reason(say.leftOut(), leftOut(figure.exclusions(), reader))));
        reasons.add(new Reason(say.versions(), String.join(", ", how.versions())));
        if (!how.source().isBlank()) {
            reasons.add(new Reason(say.source(), how.source()));
        }
        reasons.add(new Reason(say.disclosure(), findings.total().disclosure()));
        reasons.add(new Reason(say.computedAt(), reader.moment(findings.total().computedAt(), zone)));
        return new Explanation(title(finding, reader), reasons);
    }

    /** A channel that nobody was asked by, or a delay that nobody had, is not worth a paragraph. */
    private static boolean isOfAsking(Finding finding) {
        String id = finding.heading().id();
        return id.startsWith("channel.") || id.startsWith("delay.");
    }

    /** Of the headline's charts. */
    private static List<Reason> limits(Findings findings, Reader reader) {
        var reasons = new ArrayList<Reason>();
        findings.comparison()
                .filter(one -> !one.limits().isEmpty())
                .ifPresent(one -> reasons.add(new Reason(
                        reader.say().funnelLimits(),
                        one.method() + " "
                                + reader.say()
                                        .dispersion(
                                                one.dispersion().organisations(),
                                                reader.decimals(one.dispersion().phi(), 2),
                                                one.dispersion().applied()))));
        findings.evolution()
                .ifPresent(one -> reasons.add(new Reason(
                        reader.say().controlLimits(),
                        reader.say().controlMethod(one.chart().name(), one.method()))));
        return reasons;
    }

    private static String title(Finding finding, Reader reader) {
        String title = reader.text(finding.heading().title());
        if (finding.heading().id().startsWith("channel.")) {
            return reader.say().responseBy(title, reader.say().channelName(ReachSection.channel(finding)));
        }
        if (finding.heading().id().startsWith("delay.")) {
            return finding.heading().id().endsWith(".answer")
                    ? reader.say().delayToAnswer(title)
                    : reader.say().delayOfSending(title);
        }
        if (finding.heading().id().startsWith("participation.")) {
            return reader.say().response(title);
        }
        return finding.heading().id().startsWith("top-box.") ? reader.say().topBox(title) : title;
    }

    private static String counted(Finding finding, Reader reader) {
        return finding.figure()
                .visible()
                .map(figure -> reader.people(figure.n()))
                .orElseGet(() -> Hidden.why(finding.figure(), reader));
    }

    private static String leftOut(SortedMap<String, Long> exclusions, Reader reader) {
        if (exclusions.isEmpty()) {
            return reader.say().noneLeftOut();
        }
        return exclusions.entrySet().stream()
                .map(one -> reader.people(one.getValue()) + " (" + reader.say().reason(one.getKey()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The number of people in a figure that was left out of nothing is what the page says beside its filters. */
    static long people(Findings findings) {
        return findings.headline()
                .flatMap(one -> one.figure().visible())
                .map(Figure::n)
                .orElse(0L);
    }
}
