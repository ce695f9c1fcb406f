package fr.boussole.response.desk.bulk;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.ChoiceField;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Question;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.person.Act;
import fr.boussole.response.desk.person.Acts;
import fr.boussole.response.desk.person.PersonWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finishes the pages of acts for many, in the reader's language. */
record BulkView(Desk desk, Map<String, String> names) {

    BulkPage preview(Wish wish, Bulk.Preview preview, boolean reasonMissing) {
        List<Field> fields = wish.act() == Act.STOP ? List.of(reasons(wish, reasonMissing)) : List.of();
        List<Link> errors = reasonMissing
                ? List.of(Link.to(person().choose(), "#" + fields.get(0).focus()))
                : List.of();
        return new BulkPage(
                desk.frame(words().title(), Desk.PEOPLE),
                errors,
                words().answer(preview.goes().size(), preview.stays().size()),
                person().consequence(wish.act()),
                preview.goes().stream().map(episode -> line(episode, "")).toList(),
                preview.stays().stream().map(this::left).toList(),
                fields,
                wish.act().code(),
                words().act(wish.act()),
                wish.act() == Act.STOP);
    }

    DonePage done(Bulk.Result result) {
        return new DonePage(
                desk.frame(words().doneTitle(), Desk.PEOPLE),
                words().done(result.done().size(), result.left().size()),
                result.left().isEmpty(),
                result.left().stream().map(this::left).toList());
    }

    private BulkPage.Line left(Bulk.Left left) {
        return line(left.episode(), left.why().isEmpty() ? words().notNow() : left.why());
    }

    private BulkPage.Line line(String episode, String what) {
        return new BulkPage.Line(episode, names.getOrDefault(episode, episode), Desk.person(episode), what);
    }

    private Field reasons(Wish wish, boolean missing) {
        return ChoiceField.one(
                Question.of(Wish.REASON, person().why()).withError(missing ? person().choose() : ""),
                Acts.REASONS.stream()
                        .map(reason -> Choice.of(
                                reason.name(),
                                person().stopping(reason.name()),
                                reason.name().equals(wish.reason())))
                        .toList());
    }

    static Optional<String> reason(Wish wish) {
        return Acts.REASONS.stream()
                .map(Enum::name)
                .filter(wish.reason()::equals)
                .findFirst();
    }

    private PersonWords person() {
        return desk.words(PersonWords.class);
    }

    private BulkWords words() {
        return desk.words(BulkWords.class);
    }
}
