package fr.boussole.response.desk.alerts;

import fr.boussole.form.alert.Cause;
import fr.boussole.form.definition.Text;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.LinesField;
import fr.boussole.pages.field.Question;
import fr.boussole.pages.number.NumberText;
import fr.boussole.pages.question.AnswerWords;
import fr.boussole.pages.question.Tongue;
import fr.boussole.response.alert.AlertEvent;
import fr.boussole.response.alert.adverse.AdverseEvent;
import fr.boussole.response.alert.adverse.AdverseWords;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.Directory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finishes the page of one case, in the reader's language.
 *
 * @param contact of the person, where the reader may know it
 * @param reachable whether the reader may open the person's own page
 */
record AlertView(AlertsView list, Subject subject, Subject.Asked asked, Optional<Contact> contact, boolean reachable) {

    static final String NOTE = "note";
    static final String TO = "to";

    /** What has to be mended, where. */
    record Fault(String field, String why) {}

    AlertPage page(List<AlertEvent> events, String done, String written, Optional<Fault> fault) {
        Desk desk = list.desk();
        AlertsPage.Line line = list.line(subject);
        boolean acts = desk.coordinates() && !subject.about().isClosed();
        List<Field> closing = List.of(new LinesField(
                question(NOTE, words().note(), words().noteHint(), fault), written, 4, AlertEvent.LONGEST_NOTE));
        List<Field> assigning = List.of(
                InputField.of(question(TO, words().assign(), words().assignHint(), fault), InputField.Kind.TEXT, ""));
        return new AlertPage(
                desk.frame(line.title(), Desk.ALERTS),
                done,
                Field.errors(Stream.concat(closing.stream(), assigning.stream()).toList()),
                line,
                subject.about().holds,
                said(),
                about(),
                reachable ? Desk.person(subject.episode().id) : "",
                contact.flatMap(Contact::telephone).orElse(""),
                contact.flatMap(Contact::telephone)
                        .map(number -> "tel:" + number)
                        .orElse(""),
                events.stream().map(this::happening).toList(),
                subject.about().acknowledgedAt == null,
                acts ? AlertsView.address(subject.about()) : "",
                assigning,
                closing);
    }

    private List<AlertPage.Saying> said() {
        return subject.told().map(this::told).orElseGet(() -> subject.about().cause().stream()
                .map(this::caused)
                .toList());
    }

    private List<AlertPage.Saying> told(AdverseEvent event) {
        AdverseWords asked = list.desk().words(AdverseWords.class);
        return Stream.of(
                        new AlertPage.Saying(asked.kind(), asked.kindOf(event.kind)),
                        new AlertPage.Saying(asked.words(), event.words),
                        new AlertPage.Saying(asked.when(), event.happened),
                        new AlertPage.Saying(asked.where(), event.place),
                        new AlertPage.Saying(asked.call(), event.wantsCall ? asked.yes() : asked.no()))
                .filter(saying -> !saying.answer().isEmpty())
                .toList();
    }

    private AlertPage.Saying caused(Cause cause) {
        if (cause instanceof Cause.Scored scored) {
            String title = asked.scales().stream()
                    .filter(scale -> scale.id().equals(scored.scale()))
                    .map(scale -> in(scale.title()))
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .orElse(scored.scale());
            return new AlertPage.Saying(title, number(scored.score()));
        }
        Cause.Answered answered = (Cause.Answered) cause;
        Tongue tongue = new Tongue(list.desk().language(), list.telling().zone());
        return asked.form()
                .flatMap(form -> form.item(answered.question()))
                .map(item -> new AlertPage.Saying(
                        in(item.text()), String.join("\n", AnswerWords.of(item, answered.values(), tongue))))
                .orElseGet(() -> new AlertPage.Saying(answered.question(), ""));
    }

    private String number(BigDecimal score) {
        BigDecimal plain = score.stripTrailingZeros();
        return NumberText.plain(list.desk().language(), Math.max(0, plain.scale()))
                .of(plain.doubleValue());
    }

    private String about() {
        return Stream.of(
                        subject.pathway()
                                .map(pathway ->
                                        Directory.title(pathway, list.desk().language())),
                        subject.step()
                                .map(step -> Directory.title(step, list.desk().language())))
                .flatMap(Optional::stream)
                .reduce((pathway, step) -> pathway + ", " + step)
                .orElse("");
    }

    private AlertPage.Happening happening(AlertEvent event) {
        return new AlertPage.Happening(
                list.telling().moment(event.at), words().happened(event.what), event.who, event.note);
    }

    private static Question question(String name, String text, String hint, Optional<Fault> fault) {
        return Question.of(name, text)
                .withHint(hint)
                .withError(fault.filter(one -> one.field().equals(name))
                        .map(Fault::why)
                        .orElse(""));
    }

    private String in(Text text) {
        return text.in(list.desk().language().getLanguage());
    }

    private AlertsWords words() {
        return list.desk().words(AlertsWords.class);
    }
}
