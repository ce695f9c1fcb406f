package fr.boussole.pages.course;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import fr.boussole.pages.Link;
import fr.boussole.pages.Words;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.FileField;
import fr.boussole.pages.field.Progress;
import fr.boussole.pages.field.Question;
import fr.boussole.pages.field.ScaleField;
import fr.boussole.pages.question.AnswerWords;
import fr.boussole.pages.question.Entry;
import fr.boussole.pages.question.Fields;
import fr.boussole.pages.question.Reading;
import fr.boussole.pages.question.Tongue;
import fr.boussole.pages.question.Typography;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the questions of a course, one at a time, in one person's language: the same for a patient and for an author who tries. */
public record Asking(Course course, Tongue tongue, Ways ways) {

    private static final int LONGEST_HINT = 160;

    /** A question as it is asked now, its field holding the answer so far. */
    public Asked at(int index) {
        return toMend(index, "");
    }

    /** The same, with how to mend what was to be added to the answer. */
    public Asked toMend(int index, String error) {
        Stop stop = course.stops().get(index);
        if (stop.isCards()) {
            return at(index, Fields.blank(), error);
        }
        List<AnswerValue> values = course.answers().values(stop.linkId());
        Fields stored = Entry.of(stop.question(), tongue).write(values);
        return at(index, course.passedOver(stop) ? stored.with(Fields.PASSED, "yes") : stored, error);
    }

    /** A question with what was written, and how to mend it; nothing to mend when {@code error} is empty. */
    public Asked at(int index, Fields written, String error) {
        Stop stop = course.stops().get(index);
        Item item = stop.question();
        String section = stop.section().map(this::text).orElse("");
        String text = title(stop);
        Entry entry = Entry.of(item, tongue);
        Optional<Cards> cards = stop.isCards() ? Optional.of(new CardPages(this).of(stop)) : Optional.empty();
        Optional<Note> before = hintBefore(stop);
        Question question = new Question(Fields.VALUE, text, hint(item, entry, before), error, true);
        Optional<Field> field = entry.field(question, written)
                .map(one -> one instanceof FileField files ? files.seenAt(ways::file) : one);
        return new Asked(
                progress(index),
                section.equals(text) ? "" : section,
                before.isPresent()
                        ? List.of()
                        : stop.notes().stream().map(this::note).toList(),
                question,
                field,
                cards,
                decline(item, field, written),
                cards.isPresent() && !error.isEmpty()
                        ? List.of(Link.to(error, "#cards"))
                        : Field.errors(field.stream().toList()));
    }

    /** What is understood of what was written: values, or how to mend it; a required question is not to be left empty. */
    public Reading heard(int index, Fields written) {
        Stop stop = course.stops().get(index);
        if (stop.isCards()) {
            String lacking = new CardPages(this).lacking(stop);
            return lacking.isEmpty() ? Reading.nothing() : new Reading.Unclear(lacking);
        }
        Reading reading = Entry.of(stop.question(), tongue).read(written);
        boolean empty = reading instanceof Reading.Understood understood
                && understood.values().isEmpty();
        return empty && stop.mustBeAnswered()
                ? new Reading.Unclear(tongue.mending().required())
                : reading;
    }

    /**
     * Every question with its answers, to be read again; a repeating group with its cards.
     *
     * @param missing whether it has to be answered still
     */
    public List<Line> lines(Predicate<Stop> missing) {
        return course.stops().stream()
                .map(stop -> new Line(
                        title(stop),
                        AnswerWords.of(stop.question(), course.answers().values(stop.linkId()), tongue),
                        ways.to(stop.linkId(), stop.within()),
                        missing.test(stop),
                        stop.isCards() ? new CardPages(this).cards(stop, missing) : List.of()))
                .toList();
    }

    /** The title of a repeating group and the number of one of its cards, from 1. */
    String cardTitle(Item group, int number) {
        String title = text(group);
        return (title.isEmpty() ? Words.in(tongue.locale(), "cards.card") : title) + " " + number;
    }

    private String title(Stop stop) {
        return stop.question().text().isEmpty() ? stop.section().map(this::text).orElse("") : text(stop.question());
    }

    /**
     * What is asked before an occurrence is taken out: its title and what was answered in it.
     *
     * @param group on the way where the cards are
     * @param key of the occurrence
     */
    public Optional<Removal> removal(Stop group, String key) {
        return new CardPages(this)
                .card(group, key)
                .map(card ->
                        new Removal(Words.in(tongue.locale(), "removeQuestion").replace("{0}", card.title()), card));
    }

    /** What is to be read after the last question. */
    public List<Note> closing() {
        return course.closing().stream().map(this::note).toList();
    }

    /** A text of the form as this person reads it. */
    public String in(Text text) {
        return Typography.of(tongue.language(), text.in(tongue.language()));
    }

    private Progress progress(int index) {
        int number = index + 1;
        Optional<String> card = course.level()
                .group()
                .map(group -> cardTitle(group, course.level().number()));
        if (card.isPresent()) {
            String words = Words.in(tongue.locale(), "cards.within")
                    .replace("{0}", card.get())
                    .replace("{1}", Integer.toString(number))
                    .replace("{2}", Integer.toString(course.size()));
            return new Progress(number, course.size(), words);
        }
        int minutes = Pace.minutes(course.stops().subList(index, course.size()));
        String far = number == course.size() ? "progress.last" : minutes == 1 ? "progress.minute" : "progress.minutes";
        String words = Words.in(tongue.locale(), far)
                .replace("{0}", Integer.toString(number))
                .replace("{1}", Integer.toString(course.size()))
                .replace("{2}", Integer.toString(minutes));
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
                                "",
                                tongue.mending().decline(),
                                !written.one(Fields.PASSED).isEmpty())
                        .asQuiet());
    }

    /** Something to read, as this person reads it: a text of the form, or an answer that is shown again. */
    public Note note(Item item) {
        List<AnswerValue> values = course.answers().values(item.linkId());
        return values.isEmpty()
                ? new Note("", text(item))
                : new Note(text(item), String.join(", ", AnswerWords.of(item, values, tongue)));
    }

    private String text(Item item) {
        return in(item.text());
    }
}
