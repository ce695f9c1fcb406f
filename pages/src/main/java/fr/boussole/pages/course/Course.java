package fr.boussole.pages.course;

import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.Within;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.branching.Enabled;
import fr.boussole.form.branching.Occurrence;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The way through a form as the answers of the moment lay it out: its questions in order, switched-off and hidden ones
 * left out. What is calculated, or only shown, is read between them once it has a value. A repeating group is one stop: each of its
 * occurrences has a way of its own.
 *
 * @param stops in order
 * @param closing what is to be read after the last question
 * @param answers with calculated values as they are now; inside an occurrence, its own only
 * @param enabled the outcome of branching on all answers
 */
public record Course(List<Stop> stops, List<Item> closing, Answers answers, Level level, Enabled enabled) {

    /** The way through a form with these answers. */
    public static Course of(FormDefinition form, Answers answers) {
        Enabled enabled = Branching.of(form, answers);
        Answers counted = form.usesExpressions() ? enabled.calculated() : answers;
        return Walk.through(enabled.roots(), counted, Level.FORM, enabled);
    }

    /** The way past every question that these answers, or others, could lead to: for whoever goes on without us. */
    public static Course whole(FormDefinition form, Answers answers) {
        Enabled enabled = Branching.of(form, answers);
        Answers counted = form.usesExpressions() ? enabled.calculated() : answers;
        return Walk.past(enabled.roots(), counted, enabled);
    }

    /** These stops alone, with nothing to be read between or after them. */
    public Course only(List<Stop> some) {
        return new Course(some.stream().map(Stop::alone).toList(), List.of(), answers, level, enabled);
    }

    /**
     * The way on which an item is met, inside the occurrences that hold it; one that is not there yet is begun.
     *
     * @param within one key more than there are groups around a repeating group leads inside that occurrence of it
     */
    public static Course of(FormDefinition form, Answers answers, String linkId, Within within) {
        Groups groups = Groups.around(form, linkId);
        return of(form, groups.begun(answers, within, form)).inside(groups.upTo(within));
    }

    private Course inside(List<Groups.Step> steps) {
        Course course = this;
        for (Groups.Step step : steps) {
            Optional<Course> further = course.occurrences(step.group())
                    .filter(place -> place.key().equals(step.key()))
                    .findFirst()
                    .map(course::inside);
            if (further.isEmpty()) {
                return course;
            }
            course = further.get();
        }
        return course;
    }

    /** The ways of the occurrences of a repeating group that hold an answer, in order. */
    public List<Course> cards(Stop group) {
        return occurrences(group.linkId())
                .filter(Occurrence::holdsAnswer)
                .map(this::inside)
                .toList();
    }

    private Stream<Occurrence> occurrences(String group) {
        return enabled.occurrences()
                .filter(place -> place.item().linkId().equals(group))
                .filter(Occurrence::isPresent)
                .filter(place -> Groups.within(place).outer().equals(within()));
    }

    private Course inside(Occurrence occurrence) {
        List<AnsweredItem> held = answers.all()
                .filter(item -> item.linkId().equals(occurrence.item().linkId()))
                .skip(occurrence.rank())
                .findFirst()
                .map(AnsweredItem::items)
                .orElse(List.of());
        int number = (int) enabled.repeats(occurrence).stream()
                .filter(other -> other.rank() < occurrence.rank())
                .filter(Occurrence::holdsAnswer)
                .count();
        Level inside = new Level(within().and(occurrence.key()), Optional.of(occurrence.item()), number + 1);
        return Walk.through(occurrence.children(), answers.withItems(held), inside, enabled);
    }

    /** In which occurrence it lies. */
    public Within within() {
        return level.within();
    }

    public int size() {
        return stops.size();
    }

    /** The place of a question, from 0; empty when it is not asked now. */
    public Optional<Integer> indexOf(String linkId) {
        return IntStream.range(0, stops.size())
                .filter(i -> stops.get(i).linkId().equals(linkId))
                .boxed()
                .findFirst();
    }

    public Optional<Stop> at(int index) {
        return index >= 0 && index < stops.size() ? Optional.of(stops.get(index)) : Optional.empty();
    }

    /**
     * Where the person stopped: the question after the last one answered, or the cards of a group, where there may be more to add;
     * empty when that was the last of all.
     */
    public Optional<Stop> resume() {
        return at(lastAnswered()).filter(Stop::isCards).or(() -> at(lastAnswered() + 1));
    }

    /** Whether the person went past this question without answering it. */
    public boolean passedOver(Stop stop) {
        return !isAnswered(stop) && stops.indexOf(stop) < lastAnswered();
    }

    public boolean isAnswered(Stop stop) {
        return stop.isAnswered();
    }

    public boolean isBegun() {
        return lastAnswered() >= 0;
    }

    /** Every stop of this way and of the ways of all cards, in the order in which they are met. */
    public Stream<Stop> everyStop() {
        List<Stop> every = new ArrayList<>();
        stops.forEach(stop -> {
            every.add(stop);
            cards(stop).forEach(card -> card.everyStop().forEach(every::add));
        });
        return every.stream();
    }

    /** What has to be answered still before sending, the questions of all cards included. */
    public List<Stop> lacking() {
        Predicate<Stop> wanted = Stop::mustBeAnswered;
        return everyStop().filter(wanted.and(stop -> !stop.isAnswered())).toList();
    }

    private int lastAnswered() {
        return IntStream.range(0, stops.size())
                .filter(i -> isAnswered(stops.get(i)))
                .max()
                .orElse(-1);
    }
}
