package fr.boussole.indicator.indicator;

import fr.boussole.indicator.access.Scope;
import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.definition.Pathway;
import fr.boussole.indicator.disclosure.Disclosed;
import fr.boussole.indicator.disclosure.DisclosureConfig;
import fr.boussole.indicator.disclosure.DisclosureRule;
import fr.boussole.indicator.tally.TallyView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Answers questions from the tallies. Nothing that the asker may not see, and nothing that gives a person away, leaves here. */
@ApplicationScoped
public class Indicators {
    private static final Comparator<Rows.Key> BY_PLACE_AND_TIME = Comparator.comparing(
                    (Rows.Key key) -> key.place().name())
            .thenComparing(key -> key.place().id())
            .thenComparing(Rows.Key::period);

    private final TallyView tallies;
    private final Catalogue catalogue;
    private final DisclosureRule rule;
    private final Clock clock;

    public Indicators(TallyView tallies, Catalogue catalogue, DisclosureConfig disclosure, Clock clock) {
        this.tallies = tallies;
        this.catalogue = catalogue;
        this.rule = disclosure.team();
        this.clock = clock;
    }

    /** The latest version of every pathway, by id. */
    public List<Pathway> pathways() {
        return List.copyOf(catalogue.current().latest());
    }

    /**
     * The report that answers a question, within what the asker may see.
     *
     * @return empty when there is no such pathway
     * @throws ForeignOrganisation when the organisation asked for is not within the scope
     */
    public Optional<Report> of(Query query, Scope scope) {
        var definitions = catalogue.current();
        return definitions
                .latest(query.pathway())
                .map(pathway -> report(query, seen(query, scope), pathway, definitions));
    }

    /** By what the figures of a pathway can be filtered within a scope. */
    public Dimensions dimensions(String pathway, Scope scope) {
        var tree = catalogue.current().organisations();
        return Dimensions.of(
                tallies.groups(group -> group.pathway().equals(pathway) && scope.includes(group.organisation(), tree)));
    }

    private Scope seen(Query query, Scope scope) {
        var tree = catalogue.current().organisations();
        return query.organisation()
                .map(one -> scope.narrowedTo(one, tree).orElseThrow(ForeignOrganisation::new))
                .orElse(scope);
    }

    private Report report(Query query, Scope scope, Pathway pathway, Definitions definitions) {
        var plan = IndicatorPlan.of(pathway, definitions);
        var rows = new Rows(query, scope, definitions.organisations());
        var columns = plan.stream().map(indicator -> column(indicator, rows)).toList();
        var keys = new TreeSet<>(BY_PLACE_AND_TIME);
        columns.forEach(column -> keys.addAll(column.figures().keySet()));
        var place = place(scope, definitions);
        return new Report(
                pathway.id(),
                pathway.title(),
                pathway.question(),
                pathway.demonstration(),
                place,
                query,
                clock.instant(),
                rule.version(),
                plan.stream()
                        .map(indicator -> new Report.Described(indicator.heading(), indicator.explanation()))
                        .toList(),
                new Report.Row(
                        place,
                        Granularity.ALL.code(),
                        columns.stream().map(Column::total).toList()),
                keys.stream().map(key -> row(key, columns)).toList());
    }

    private static Report.Row row(Rows.Key key, List<Column> columns) {
        return new Report.Row(
                key.place(),
                key.period(),
                columns.stream()
                        .map(column -> column.figures().getOrDefault(key, new Disclosed.Absent<>()))
                        .toList());
    }

    private static Place place(Scope scope, Definitions definitions) {
        return scope.root()
                .map(root ->
                        definitions.organisations().find(root).map(Place::of).orElseGet(() -> Place.unknown(root)))
                .orElse(Place.EVERYONE);
    }

    /** The figures of one indicator for every row, as they may be seen. */
    private record Column(Disclosed<Figure> total, Map<Rows.Key, Disclosed<Figure>> figures) {}

    private Column column(Indicator indicator, Rows rows) {
        var total = new Counts();
        var byRow = new HashMap<Rows.Key, Counts>();
        for (var measure : indicator.measures()) {
            tallies.sum(measure, group -> indicator.isComparable(group) ? rows.of(group) : Optional.empty())
                    .forEach((key, values) -> {
                        total.add(measure, values);
                        byRow.computeIfAbsent(key, absent -> new Counts()).add(measure, values);
                    });
        }
        var figures = new HashMap<Rows.Key, Figure>();
        var everyone = indicator.needsEveryone() ? everyone(indicator, rows, total) : total;
        byRow.forEach(
                (key, counts) -> indicator.figure(counts, everyone).ifPresent(figure -> figures.put(key, figure)));
        return new Column(disclosed(indicator.figure(total, everyone)), disclosed(figures));
    }

    /** Those seen alone where the others are too few: a mean of all, less one's own, would give theirs away. */
    private Counts everyone(Indicator indicator, Rows rows, Counts seen) {
        var everyone = new Counts();
        for (var measure : indicator.measures()) {
            tallies.sum(
                            measure,
                            group -> indicator.isComparable(group) && rows.isAbout(group)
                                    ? Optional.of(true)
                                    : Optional.<Boolean>empty())
                    .values()
                    .forEach(values -> everyone.add(measure, values));
        }
        long others = people(indicator, everyone) - people(indicator, seen);
        return rule.isEnough(others) ? everyone : seen;
    }

    private static long people(Indicator indicator, Counts counts) {
        return indicator.figure(counts).map(Figure::n).orElse(0L);
    }

    private Disclosed<Figure> disclosed(Optional<Figure> figure) {
        if (figure.isEmpty()) {
            return new Disclosed.Absent<>();
        }
        return rule.isEnough(figure.get().n())
                ? new Disclosed.Shown<>(figure.get())
                : new Disclosed.Suppressed<>(Disclosed.Reason.TOO_FEW, rule.minimum());
    }

    private Map<Rows.Key, Disclosed<Figure>> disclosed(Map<Rows.Key, Figure> figures) {
        var cells = new ArrayList<DisclosureRule.Cell>();
        figures.forEach((key, figure) -> cells.add(cell(key, figure)));
        var hidden = rule.hidden(cells);
        var disclosed = new HashMap<Rows.Key, Disclosed<Figure>>();
        figures.forEach((key, figure) -> disclosed.put(
                key,
                Optional.ofNullable(hidden.get(cell(key, figure)))
                        .<Disclosed<Figure>>map(reason -> new Disclosed.Suppressed<>(reason, rule.minimum()))
                        .orElseGet(() -> new Disclosed.Shown<>(figure))));
        return disclosed;
    }

    private static DisclosureRule.Cell cell(Rows.Key key, Figure figure) {
        return new DisclosureRule.Cell(key.place().id(), key.period(), figure.n());
    }
}
