package fr.boussole.pages.course;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import fr.boussole.pages.Words;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.Field;
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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the questions of a course, one at a time, in one person's language: the same for a patient and for an author who tries. */
public record Asking(Course course, Tongue tongue) {

    private static final int LONGEST_HINT = 160;

    /** A question as it is asked now, its field holding the answer so far. */
    public Asked at(int index) {
        Stop stop = course.stops().get(index);
        List<AnswerValue> values = course.answers().values(stop.linkId());
        Fields stored = Entry.of(stop.question(), tongue).write(values);
        return at(index, course.passedOver(stop) ? stored.with(Fields.PASSED, "yes") : stored, "");
    }

    /** A question with what was written, and how to mend it; nothing to mend when {@code error} is empty. */
    public Asked at(int index, Fields written, String error) {
        Stop stop = course.stops().get(index);
        Item item = stop.question();
        String section = stop.section().map(this::text).orElse("");
        String text = item.text().isEmpty() ? section : text(item);
        Entry entry = Entry.of(item, tongue);
        Optional<Note> before = hintBefore(stop);
        Question question = new Question(Fields.VALUE, text, hint(item, entry, before), error, true);
        Optional<Field> field = entry.field(question, written);
        return new Asked(
                progress(index),
                section.equals(text) ? "" : section,
                before.isPresent()
                        ? List.of()
                        : stop.notes().stream().map(this::note).toList(),
                question,
                field,
                decline(item, field, written),
                Field.errors(field.stream().toList()));
    }

    /** What is understood of what was written: values, or how to mend it; a required question is not to be left empty. */
    public Reading heard(int index, Fields written) {
        Stop stop = course.stops().get(index);
        Reading reading = Entry.of(stop.question(), tongue).read(written);
        boolean empty = reading instanceof Reading.Understood understood
                && understood.values().isEmpty();
        return empty && stop.mustBeAnswered()
                ? new Reading.Unclear(tongue.mending().required())
                : reading;
    }

    /**
     * Every question with its answers, to be read again.
     *
     * @param address where a question is asked again
     * @param missing whether it has to be answered still
     */
    public List<Line> lines(Function<Stop, String> address, Predicate<Stop> missing) {
        return course.stops().stream()
                .map(stop -> new Line(
                        text(stop.question()),
                        AnswerWords.of(stop.question(), course.answers().values(stop.linkId()), tongue),
                        address.apply(stop),
                        missing.test(stop)))
                .toList();
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
