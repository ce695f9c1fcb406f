package fr.boussole.indicator.page;

import fr.boussole.indicator.definition.Organisation;
import fr.boussole.indicator.definition.Pathway;
import fr.boussole.indicator.indicator.Dimensions;
import fr.boussole.indicator.indicator.Query;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.figure.Filters;
import fr.boussole.pages.figure.Filters.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The filters of a page, kept in its address. */
final class FilterRow {
    static final String YEAR = "year";
    static final String RHYTHM = "rhythm";
    private static final List<String> RHYTHMS = List.of("quarter", "month", "year");

    private final Query query;
    private final String rhythm;
    private final Reader reader;

    FilterRow(Query query, String rhythm, Reader reader) {
        this.query = query;
        this.rhythm = rhythm;
        this.reader = reader;
    }

    /**
     * @param organisations those that the reader may choose, widest first
     * @param people how many the filters leave
     */
    Filters of(Pathway pathway, List<Organisation> organisations, Dimensions dimensions, long people) {
        var say = reader.say();
        List<Select> selects = new ArrayList<>();
        if (organisations.size() > 1) {
            selects.add(organisations(organisations));
        }
        pathway.attributes().forEach(attribute -> selects.add(attribute(attribute)));
        selects.add(years(dimensions));
        selects.add(select("ageBand", say.age(), say.allAges(), dimensions.ageBands(), query.ageBand(), band -> band));
        selects.add(select("sex", say.sex(), say.allSexes(), dimensions.sexes(), query.sex(), say::sexOf));
        selects.add(new Select(
                RHYTHM,
                say.rhythm(),
                RHYTHMS.stream()
                        .map(code -> Choice.of(code, say.rhythmOf(code), code.equals(rhythm)))
                        .toList()));
        return new Filters(
                "",
                selects,
                List.of(),
                people == 0 ? "" : say.people(reader.people(people), people == 1),
                isFiltered() ? "?" : "");
    }

    private boolean isFiltered() {
        return query.organisation().isPresent()
                || query.from().isPresent()
                || query.ageBand().isPresent()
                || query.sex().isPresent()
                || !query.attributes().isEmpty();
    }

    private Select organisations(List<Organisation> organisations) {
        var all = Choice.of(
                "", reader.say().allOrganisations(), query.organisation().isEmpty());
        return new Select(
                "organisation",
                reader.say().organisation(),
                Stream.concat(
                                Stream.of(all),
                                organisations.stream()
                                        .map(one -> Choice.of(
                                                one.id(),
                                                one.name(),
                                                query.organisation()
                                                        .filter(one.id()::equals)
                                                        .isPresent())))
                        .toList());
    }

    private Select attribute(Pathway.Attribute attribute) {
        String title = reader.text(attribute.title());
        var chosen = Optional.ofNullable(query.attributes().get(attribute.code()));
        var all = Choice.of("", reader.say().anyOf(title), chosen.isEmpty());
        return new Select(
                "attribute." + attribute.code(),
                title,
                Stream.concat(
                                Stream.of(all),
                                attribute.values().stream()
                                        .map(value -> Choice.of(
                                                value.code(),
                                                reader.text(value.title()),
                                                chosen.filter(value.code()::equals)
                                                        .isPresent())))
                        .toList());
    }

    private Select years(Dimensions dimensions) {
        var years = dimensions.years().stream().map(String::valueOf).toList();
        var chosen = query.from().map(month -> String.valueOf(month.getYear()));
        return select(YEAR, reader.say().year(), reader.say().allYears(), years, chosen, year -> year);
    }

    private static Select select(
            String name,
            String label,
            String all,
            Iterable<String> values,
            Optional<String> chosen,
            java.util.function.UnaryOperator<String> words) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", all, chosen.isEmpty()));
        values.forEach(value -> choices.add(Choice.of(
                value, words.apply(value), chosen.filter(value::equals).isPresent())));
        return new Select(name, label, choices);
    }
}
