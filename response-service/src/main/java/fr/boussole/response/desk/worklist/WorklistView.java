package fr.boussole.response.desk.worklist;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.figure.Table.Column;
import fr.boussole.pages.figure.Table.Order;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskSettings;
import fr.boussole.response.desk.DeskWords;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Telling;
import fr.boussole.response.desk.bulk.BulkWords;
import fr.boussole.response.desk.bulk.Wish;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finishes the page of those who are followed, in the reader's language. */
record WorklistView(Desk desk, Directory directory, DeskSettings settings, Criteria criteria) {

    WorklistPage page(Worklist.Shown shown, List<Answers> answers, Map<String, String> names) {
        Standings standings = shown.standings();
        long wanted = criteria.standing().map(standings::in).orElseGet(standings::everyone);
        int pages = (int) Math.max(1, (wanted + Worklist.ON_A_PAGE - 1) / Worklist.ON_A_PAGE);
        String outcome = words().people(telling().number(wanted));
        Choices choices = new Choices(desk, criteria, directory.pathways(), directory.places(desk.view()));
        Tables tables = new Tables(directory, telling(), words(), desk.words(DeskWords.class));
        return new WorklistPage(
                desk.frame(words().title(), Desk.PEOPLE),
                answer(standings),
                criteria.isAny() && standings.everyone() == 0,
                choices.filters(outcome),
                Stream.of(Standing.values())
                        .map(standing -> tile(standing, standings))
                        .toList(),
                columns(),
                shown.people().stream().map(person -> row(person, names)).toList(),
                outcome,
                bulk(),
                pages > 1
                        ? words().where(
                                        telling().number(criteria.page()),
                                        telling().number(pages))
                        : "",
                step(criteria.page() > 1, words().previous(), criteria.page() - 1),
                step(criteria.page() < pages, words().next(), criteria.page() + 1),
                tables.groups(standings),
                tables.answers(answers),
                words().counting(settings.lateAfter(), settings.lateBefore()));
    }

    CountsPage counts(Standings standings) {
        Guarded guarded = new Guarded(standings, settings.fewest());
        Tables tables = new Tables(directory, telling(), words(), desk.words(DeskWords.class));
        List<Guarded.Total> followed = Stream.of(Standing.values())
                .filter(Standing::isFollowed)
                .map(guarded::total)
                .toList();
        return new CountsPage(
                desk.frame(words().title(), Desk.PEOPLE),
                words().counts(
                                telling()
                                        .number(followed.stream()
                                                .mapToLong(Guarded.Total::people)
                                                .sum()),
                                followed.stream().allMatch(Guarded.Total::exact),
                                tables.total(guarded.total(Standing.UNREACHABLE)),
                                tables.total(guarded.total(Standing.LATE))),
                standings.everyone() == 0,
                tables.guarded(guarded),
                words().guarded(settings.fewest() - 1));
    }

    private String answer(Standings standings) {
        long followed = standings.followed();
        return words().answer(
                        telling().number(followed),
                        followed == 1,
                        telling().number(standings.in(Standing.UNREACHABLE)),
                        telling().number(standings.in(Standing.LATE)),
                        telling().number(standings.in(Standing.DUE)));
    }

    private WorklistPage.Tile tile(Standing standing, Standings standings) {
        boolean current = criteria.standing().equals(Optional.of(standing));
        long people = standings.in(standing);
        return new WorklistPage.Tile(
                desk.words(DeskWords.class).standing(standing),
                telling().number(people),
                words().hint(standing),
                standing.tone(),
                criteria.with(current ? Optional.empty() : Optional.of(standing))
                        .address(),
                current,
                people == 0);
    }

    private List<Column> columns() {
        return List.of(
                Column.words(words().person()),
                sorted(words().pathway(), Criteria.Order.PATHWAY, Criteria.Order.PATHWAY),
                sorted(words().unit(), Criteria.Order.UNIT, Criteria.Order.UNIT),
                sorted(words().state(), Criteria.Order.URGENCY, Criteria.Order.URGENCY),
                sorted(words().day(), Criteria.Order.DAY, Criteria.Order.LAST_DAY));
    }

    private Column sorted(String label, Criteria.Order up, Criteria.Order down) {
        boolean isUp = criteria.order() == up;
        Order now = isUp ? Order.ASCENDING : criteria.order() == down ? Order.DESCENDING : Order.NONE;
        return Column.words(label).sortedAt(criteria.by(isUp ? down : up).address(), now);
    }

    private WorklistPage.Row row(Person person, Map<String, String> names) {
        var pathway = directory.pathway(person.pathway(), person.version());
        String step = person.step()
                .map(id -> pathway.flatMap(known -> known.step(id))
                        .map(known -> Directory.title(known, desk.language()))
                        .orElse(id))
                .orElse("");
        String name = names.getOrDefault(person.episode(), person.episode());
        return new WorklistPage.Row(
                person.episode(),
                desk.words(BulkWords.class).choose(name),
                name,
                names.containsKey(person.episode()) ? person.episode() : "",
                Desk.person(person.episode()),
                pathway.map(known -> Directory.title(known, desk.language())).orElse(person.pathway()),
                step,
                directory.place(person.place()),
                desk.words(DeskWords.class).standing(person.standing()),
                person.standing().tone(),
                person.day()
                        .map(telling()::day)
                        .map(day -> day(person.standing(), day))
                        .orElse(""));
    }

    private Optional<WorklistPage.Bulk> bulk() {
        BulkWords words = desk.words(BulkWords.class);
        List<Choice> acts = Wish.ACTS.stream()
                .map(act -> Choice.of(act.code(), words.act(act), false))
                .toList();
        return Optional.of(new WorklistPage.Bulk(
                        acts, criteria.kept(), words.everyone(telling().number(Wish.MOST))))
                .filter(bulk -> desk.coordinates());
    }

    private String day(Standing standing, String day) {
        return switch (standing) {
            case UNREACHABLE, LATE, BY_HAND, DUE, ASKED -> words().until(day);
            case PLANNED -> words().from(day);
            case PAUSED -> words().since(day);
            case WAITING -> "";
            case REFUSED, FINISHED, CLOSED -> words().on(day);
        };
    }

    private Optional<Link> step(boolean there, String label, int page) {
        return Optional.of(Link.to(label, criteria.at(page).address())).filter(link -> there);
    }

    private Telling telling() {
        return new Telling(desk.language(), settings.zone());
    }

    private WorklistWords words() {
        return desk.words(WorklistWords.class);
    }
}
