package fr.boussole.response.page;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import fr.boussole.pages.Link;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Progress;
import fr.boussole.pages.field.Question;
import fr.boussole.pages.field.SaveState;
import fr.boussole.pages.field.ScaleField;
import fr.boussole.response.page.entry.Entry;
import fr.boussole.response.page.entry.Fields;
import fr.boussole.response.page.entry.Tongue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The finished views of one visit, in one person's language: templates decide nothing.
 *
 * @param organisation the name of who asks
 */
record Views(Visit.Open visit, Course course, Preferences preferences, String organisation, Say say) {

    private static final int LONGEST_HINT = 160;

    static Views of(Visit.Open visit, Preferences preferences, String organisation) {
        return new Views(visit, visit.course(), preferences, organisation, Telling.say(preferences));
    }

    Tongue tongue() {
        return new Tongue(preferences.locale(), visit.form().pathway().zone());
    }

    WelcomePage welcome() {
        String heading = in(visit.form().form().title());
        boolean begun = visit.form().stored().isPresent() && course.isBegun();
        String next = (begun ? course.resume() : course.at(0))
                .map(stop -> Addresses.question(link(), stop.linkId()))
                .orElse(Addresses.review(link()));
        return new WelcomePage(
                frame(heading, Addresses.about(link())),
                organisation,
                heading,
                in(visit.form().form().description()),
                Pace.minutes(course.stops()),
                course.size(),
                next,
                begun);
    }

    /** A question as it is asked now, its field holding the stored answer. */
    QuestionPage question(int index, boolean review) {
        Stop stop = course.stops().get(index);
        List<AnswerValue> values = course.answers().values(stop.linkId());
        Fields stored = Entry.of(stop.question(), tongue()).write(values);
        Fields written = course.passedOver(stop) ? stored.with(Fields.PASSED, "yes") : stored;
        return question(index, review, written, "");
    }

    /** A question with what was written, and how to mend it. */
    QuestionPage question(int index, boolean review, Fields written, String error) {
        Stop stop = course.stops().get(index);
        Item item = stop.question();
        String text = item.text().isEmpty() ? stop.section().map(this::text).orElse("") : text(item);
        Entry entry = Entry.of(item, tongue());
        Optional<Note> hint = hintBefore(stop);
        Question question = new Question(Fields.VALUE, text, hint(item, entry, hint), error, true);
        Optional<Field> field = entry.field(question, written);
        return new QuestionPage(
                frame(text, Addresses.question(link(), item.linkId())),
                link(),
                progress(index),
                stop.section()
                        .map(this::text)
                        .filter(section -> !section.equals(text))
                        .orElse(""),
                hint.isPresent()
                        ? List.of()
                        : stop.notes().stream().map(this::note).toList(),
                question,
                field,
                decline(item, field, written),
                Field.errors(field.stream().toList()),
                Addresses.question(link(), item.linkId()),
                Addresses.save(link(), item.linkId()),
                course.isAnswered(stop),
                SaveState.SAVED,
                review,
                back(index, review));
    }

    ReviewPage review(List<String> toAnswer) {
        List<Line> lines = lines(toAnswer);
        List<Link> missing = lines.stream()
                .filter(Line::missing)
                .map(line -> Link.to(line.question(), line.href()))
                .toList();
        boolean sent = visit.form().sheet().status().isSent();
        return new ReviewPage(
                frame(sent ? say.amend() : say.review(), Addresses.review(link())),
                link(),
                sent,
                missing,
                lines,
                course.closing().stream().map(this::note).toList(),
                Addresses.review(link()));
    }

    ThanksPage thanks() {
        return new ThanksPage(
                frame(say.thanks(), Addresses.thanks(link())),
                link(),
                organisation,
                answeredAt()
                        .map(instant -> say.receivedOn(day(instant), time(instant)))
                        .orElse(""),
                day(visit.until()));
    }

    CopyPage copy() {
        return new CopyPage(
                frame(say.copy(), Addresses.copy(link())),
                link(),
                in(visit.form().form().title()),
                organisation,
                answeredAt().map(instant -> say.at(day(instant), time(instant))).orElse(""),
                lines(List.of()));
    }

    private List<Line> lines(List<String> toAnswer) {
        return course.stops().stream()
                .map(stop -> new Line(
                        text(stop.question()),
                        AnswerWords.of(stop.question(), course.answers().values(stop.linkId()), tongue()),
                        Addresses.question(link(), stop.linkId()) + "?review=yes",
                        toAnswer.contains(stop.linkId())))
                .toList();
    }

    private Progress progress(int index) {
        int number = index + 1;
        int minutes = Pace.minutes(course.stops().subList(index, course.size()));
        String words = say.progress(number, course.size(), number == course.size(), minutes);
        return new Progress(number, course.size(), words);
    }

    /** A single short text before the question is read better just under it. */
    private Optional<Note> hintBefore(Stop stop) {
        return Optional.of(stop.notes())
                .filter(notes -> notes.size() == 1)
                .map(notes -> note(notes.get(0)))
                .filter(note -> note.label().isEmpty() && note.text().length() <= LONGEST_HINT);
    }

    private String hint(Item item, Entry entry, Optional<Note> before) {
        return Stream.of(before.map(Note::text).orElse(""), in(item.help()), item.required() ? "" : entry.wayOut())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The way not to answer a row of numbers, which cannot be untouched once touched. */
    private Optional<Choice> decline(Item item, Optional<Field> field, Fields written) {
        return field.filter(ScaleField.class::isInstance)
                .filter(row -> !item.required())
                .map(row -> Choice.of(
                                "", say.decline(), !written.one(Fields.PASSED).isEmpty())
                        .asQuiet());
    }

    private Link back(int index, boolean review) {
        if (review) {
            return Link.to(say.backToReview(), Addresses.review(link()));
        }
        return course.at(index - 1)
                .map(stop -> Link.to(say.previousQuestion(), Addresses.question(link(), stop.linkId())))
                .orElseGet(() -> Link.to(say.previousPage(), Addresses.about(link())));
    }

    private Note note(Item item) {
        List<AnswerValue> values = course.answers().values(item.linkId());
        return values.isEmpty()
                ? new Note("", text(item))
                : new Note(text(item), String.join(", ", AnswerWords.of(item, values, tongue())));
    }

    private Optional<Instant> answeredAt() {
        return visit.form().answeredAt();
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm")
                .withZone(visit.form().pathway().zone())
                .format(instant);
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(preferences.locale())
                .withZone(visit.form().pathway().zone())
                .format(instant);
    }

    private Frame frame(String title, String path) {
        return new Frame(title, path, preferences);
    }

    private String link() {
        return visit.link();
    }

    private String text(Item item) {
        return in(item.text());
    }

    private String in(Text text) {
        return Typography.of(preferences.language(), text.in(preferences.language()));
    }
}
