package fr.boussole.response.desk.worklist;

import fr.boussole.pages.field.Choice;
import fr.boussole.pages.figure.Filters;
import fr.boussole.pages.figure.Filters.Kept;
import fr.boussole.pages.figure.Filters.Select;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskWords;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.pathway.Pathway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The filters of the list of people, in the reader's language. */
record Choices(Desk desk, Criteria criteria, List<Pathway> pathways, List<Directory.Place> places) {

    Filters filters(String outcome) {
        List<Select> selects = new ArrayList<>();
        selects.add(select(
                Criteria.PATHWAY,
                words().pathway(),
                words().anyPathway(),
                criteria.pathway(),
                pathways.stream().map(pathway -> choice(pathway.id(), Directory.title(pathway, desk.language())))));
        selects.add(select(
                Criteria.UNIT,
                words().unit(),
                words().anyUnit(),
                criteria.unit(),
                places.stream().map(place -> choice(place.id(), place.name()))));
        chosen().ifPresent(pathway -> selects.add(steps(pathway)));
        selects.add(select(
                Criteria.STANDING,
                words().state(),
                words().anyState(),
                criteria.standing().map(Standing::code).orElse(""),
                Stream.of(Standing.values())
                        .map(standing -> choice(
                                standing.code(), desk.words(DeskWords.class).standing(standing)))));
        List<Kept> kept = criteria.order() == Criteria.Order.URGENCY
                ? List.of()
                : List.of(new Kept(Criteria.ORDER, criteria.order().code()));
        return new Filters(Desk.PEOPLE, selects, kept, outcome, criteria.isAny() ? "" : Desk.PEOPLE);
    }

    /** Steps are those of one pathway: the chosen one, or the only one. */
    private Optional<Pathway> chosen() {
        return pathways.size() == 1
                ? Optional.of(pathways.get(0))
                : pathways.stream()
                        .filter(pathway -> pathway.id().equals(criteria.pathway()))
                        .findFirst();
    }

    private Select steps(Pathway pathway) {
        return select(
                Criteria.STEP,
                words().step(),
                words().anyStep(),
                criteria.step(),
                pathway.steps().stream().map(step -> choice(step.id(), Directory.title(step, desk.language()))));
    }

    private static Choice choice(String value, String label) {
        return Choice.of(value, label, false);
    }

    private static Select select(String name, String label, String any, String chosen, Stream<Choice> choices) {
        return new Select(
                name,
                label,
                Stream.concat(Stream.of(Choice.of("", any, chosen.isEmpty())), choices)
                        .map(choice -> Choice.of(
                                choice.value(), choice.label(), choice.value().equals(chosen)))
                        .toList());
    }

    private WorklistWords words() {
        return desk.words(WorklistWords.class);
    }
}
