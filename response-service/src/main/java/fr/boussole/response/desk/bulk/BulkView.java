package fr.boussole.response.desk.bulk;

import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.ChoiceField;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Question;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.Telling;
import fr.boussole.response.desk.person.Act;
import fr.boussole.response.desk.person.Acts;
import fr.boussole.response.desk.person.PersonWords;
import fr.boussole.response.desk.person.Ways;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finishes the pages of acts for many, in the reader's language. */
record BulkView(Desk desk, Telling telling, Map<String, String> names) {

    /** More are counted, and not named. */
    static final int MOST_NAMED = 50;

    private static final int ALL = 100;

    BulkPage preview(Bulk bulk, List<String> goes, List<String> stays, boolean isMissing) {
        List<Field> fields = Wish.needs(bulk.act()).map(field -> choices(bulk.act(), field, isMissing)).stream()
                .toList();
        return new BulkPage(
                desk.frame(words().title(), Desk.PEOPLE),
                Field.errors(fields),
                words().answer(telling.number(goes.size()), telling.number(stays.size())),
                person().consequence(bulk.act()),
                goes.stream()
                        .limit(MOST_NAMED)
                        .map(episode -> line(episode, ""))
                        .toList(),
                more(goes.size()),
                stays.stream()
                        .limit(MOST_NAMED)
                        .map(episode -> line(episode, words().notNow()))
                        .toList(),
                more(stays.size()),
                fields,
                address(bulk),
                words().act(bulk.act()),
                bulk.act() == Act.STOP);
    }

    /** @param isStill whether the reader wants the page to keep still */
    ProgressPage progress(Bulk bulk, List<Bulks.Reason> reasons, List<Bulks.Refusal> refusals, boolean isStill) {
        boolean isOver = bulk.endedAt().isPresent();
        return new ProgressPage(
                desk.frame(words().progressTitle(), Desk.PEOPLE),
                about(bulk),
                state(bulk),
                tone(bulk),
                bulk.people() == 0 ? ALL : ALL * (bulk.done() + bulk.refused()) / bulk.people(),
                isOver || isStill ? "" : address(bulk) + "?still=yes",
                isOver || !isStill ? "" : address(bulk),
                reasons.stream()
                        .map(reason -> words().reason(telling.number(reason.people()), reason.why()))
                        .toList(),
                refusals.stream()
                        .map(refusal -> line(refusal.episode(), refusal.why()))
                        .toList(),
                bulk.refused() == 0 ? "" : address(bulk) + "/refused.csv");
    }

    BulksPage list(List<Bulk> bulks) {
        return new BulksPage(
                desk.frame(words().listTitle(), Desk.PEOPLE),
                bulks.stream()
                        .map(bulk -> new BulksPage.Line(
                                words().act(bulk.act()), address(bulk), about(bulk), state(bulk), tone(bulk)))
                        .toList());
    }

    private String about(Bulk bulk) {
        return words().about(words().act(bulk.act()), bulk.who(), telling.moment(bulk.askedAt()));
    }

    private String state(Bulk bulk) {
        return bulk.endedAt().isPresent()
                ? words().done(telling.number(bulk.done()), telling.number(bulk.refused()))
                : words().underWay(
                                telling.number(bulk.done()),
                                telling.number(bulk.people()),
                                telling.number(bulk.left()),
                                telling.number(bulk.refused()));
    }

    private static String tone(Bulk bulk) {
        return bulk.endedAt().isEmpty() ? "now" : bulk.refused() == 0 ? "good" : "watch";
    }

    private String more(int people) {
        return people > MOST_NAMED ? words().more(telling.number(people - MOST_NAMED)) : "";
    }

    private BulkPage.Line line(String episode, String what) {
        return new BulkPage.Line(names.getOrDefault(episode, episode), Desk.person(episode), what);
    }

    private Field choices(Act act, String field, boolean isMissing) {
        Stream<String[]> choices = act == Act.CHANNEL
                ? Ways.of(desk)
                : Acts.REASONS.stream().map(reason -> new String[] {reason.name(), person().stopping(reason.name())});
        return ChoiceField.one(
                Question.of(field, act == Act.CHANNEL ? person().channel() : person().why())
                        .withError(isMissing ? person().choose() : ""),
                choices.map(pair -> Choice.of(pair[0], pair[1], false)).toList());
    }

    static String address(Bulk bulk) {
        return BulkResource.ADDRESS + "/" + bulk.id();
    }

    private PersonWords person() {
        return desk.words(PersonWords.class);
    }

    private BulkWords words() {
        return desk.words(BulkWords.class);
    }
}
