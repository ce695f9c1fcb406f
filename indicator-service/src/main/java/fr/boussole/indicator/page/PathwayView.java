package fr.boussole.indicator.page;

import fr.boussole.indicator.access.Scope;
import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.definition.Organisation;
import fr.boussole.indicator.definition.Pathway;
import fr.boussole.indicator.disclosure.DisclosureConfig;
import fr.boussole.indicator.indicator.Breakdown;
import fr.boussole.indicator.indicator.Comparisons;
import fr.boussole.indicator.indicator.Evolutions;
import fr.boussole.indicator.indicator.Granularity;
import fr.boussole.indicator.indicator.Indicators;
import fr.boussole.indicator.indicator.Query;
import fr.boussole.indicator.indicator.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks what one page needs and lays it out. */
@ApplicationScoped
class PathwayView {
    private final Indicators indicators;
    private final Comparisons comparisons;
    private final Evolutions evolutions;
    private final Catalogue catalogue;
    private final DisclosureConfig disclosure;

    PathwayView(
            Indicators indicators,
            Comparisons comparisons,
            Evolutions evolutions,
            Catalogue catalogue,
            DisclosureConfig disclosure) {
        this.indicators = indicators;
        this.comparisons = comparisons;
        this.evolutions = evolutions;
        this.catalogue = catalogue;
        this.disclosure = disclosure;
    }

    /**
     * The page that answers a question.
     *
     * @param address the query string as it was asked, without its question mark
     */
    PathwayPage page(
            Pathway pathway, Query query, String rhythm, String address, Scope scope, Frame frame, Reader reader) {
        var findings = findings(query, rhythm, scope);
        String data = "/api/pathways/" + pathway.id() + "/indicators";
        return new PathwayPage(
                frame,
                "/api/pathways/" + pathway.id() + "/events",
                new FilterRow(query, rhythm, reader)
                        .of(
                                pathway,
                                choices(scope),
                                indicators.dimensions(pathway.id(), scope),
                                Explanations.people(findings)),
                Answer.of(findings, reader, disclosure.teamMinimum()),
                sections(findings, reader),
                Cards.of(findings, reader, disclosure.teamMinimum()),
                Explanations.of(findings, reader, pathway.zone()),
                data + ".csv?" + address,
                data + ".xlsx?lang=" + reader.locale().getLanguage() + "&" + address,
                data + "?" + address,
                reader.say().asOf(reader.moment(findings.total().computedAt(), pathway.zone())));
    }

    /** The answer alone, for the list of questions. */
    List<Phrase> answer(Pathway pathway, Scope scope, Reader reader) {
        var report = report(Query.of(pathway.id()), scope);
        return Answer.of(
                new Findings(report, report, Optional.empty(), Optional.empty(), ""), reader, disclosure.teamMinimum());
    }

    private Findings findings(Query query, String rhythm, Scope scope) {
        return new Findings(
                report(query, scope),
                report(query.by(Breakdown.ESTABLISHMENT), scope),
                evolutions.of(query.by(Granularity.valueOf(rhythm.toUpperCase(Locale.ROOT))), Optional.empty(), scope),
                comparisons.of(query, Optional.empty(), scope),
                rhythm);
    }

    private Report report(Query query, Scope scope) {
        return indicators
                .of(query, scope)
                .orElseThrow(() -> new IllegalStateException("No pathway " + query.pathway() + " any more"));
    }

    private static List<Section> sections(Findings findings, Reader reader) {
        List<Section> sections = new ArrayList<>();
        findings.headline().ifPresent(headline -> {
            findings.comparison().ifPresent(one -> sections.add(ComparisonSection.of(one, reader)));
            DimensionSection.scores(headline, findings, reader).ifPresent(sections::add);
            findings.evolution()
                    .flatMap(one -> EvolutionSection.of(one, findings.rhythm(), reader))
                    .ifPresent(sections::add);
            SpreadSection.of(headline, findings, reader).ifPresent(sections::add);
            sections.addAll(DimensionSection.frequencies(findings, reader));
            TableSection.of(headline, findings.byPlace(), reader).ifPresent(sections::add);
        });
        ReachSection.of(findings, reader).ifPresent(sections::add);
        return sections;
    }

    /** The organisations that someone may choose: regions, then establishments, then units, each by name. */
    private List<Organisation> choices(Scope scope) {
        var tree = catalogue.current().organisations();
        var levels = Stream.of(Organisation.Level.values());
        return levels.flatMap(level -> tree.byId().values().stream()
                        .filter(one -> one.level() == level && scope.includes(one.id(), tree))
                        .sorted(java.util.Comparator.comparing(Organisation::name)))
                .toList();
    }
}
