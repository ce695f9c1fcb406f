package fr.boussole.survey.page.preview;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.Located;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Severity;
import fr.boussole.form.validation.Validation;
import fr.boussole.pages.course.Asking;
import fr.boussole.pages.course.Course;
import fr.boussole.pages.course.Removal;
import fr.boussole.pages.course.Stop;
import fr.boussole.pages.question.Entry;
import fr.boussole.pages.question.FaultWords;
import fr.boussole.pages.question.Fields;
import fr.boussole.pages.question.Reading;
import fr.boussole.pages.question.Tongue;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An author's walk through a form, by the very steps of a patient, storing nothing. */
record Walk(FormDefinition form, Trial trial, Asking asking) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    static Walk of(FormDefinition form, Trial trial) {
        Tongue tongue = new Tongue(Locale.forLanguageTag(trial.language()), ZONE);
        Spot spot = trial.spot();
        Course course = Course.of(form, trial.answers(), spot.linkId(), spot.within());
        return new Walk(form, trial, new Asking(course, tongue, new TrialWays(trial)));
    }

    Course course() {
        return asking.course();
    }

    /** The occurrence that is about to be taken out. */
    Optional<Removal> removal() {
        Spot spot = trial.spot();
        if (!spot.removing() || spot.within().isTop()) {
            return Optional.empty();
        }
        Walk outside = of(form, trial.at(cards()));
        List<String> keys = spot.within().keys();
        return outside.index()
                .map(outside::stop)
                .filter(Stop::isCards)
                .flatMap(group -> outside.asking.removal(group, keys.get(keys.size() - 1)));
    }

    /** On to the cards that are left. */
    Trial withoutOccurrence() {
        Spot spot = trial.spot();
        boolean isOne = form.item(spot.linkId()).filter(Item::isRepeatingGroup).isPresent()
                && !spot.within().isTop();
        return isOne
                ? trial.with(trial.answers().without(spot.linkId(), spot.within(), form))
                        .at(cards())
                : trial;
    }

    /** Where the cards of the occurrence are that one stands in or before. */
    Spot cards() {
        String group = course().level().group().map(Item::linkId).orElse(trial.at());
        return new Spot(group, trial.spot().within().outer(), false);
    }

    /** The question being asked, from 0; empty at the end, or when nothing is asked at all. */
    Optional<Integer> index() {
        if (trial.at().equals(Trial.END) || course().size() == 0) {
            return Optional.empty();
        }
        return course().indexOf(trial.at()).or(() -> Optional.of(0));
    }

    /** How what was written has to be mended; empty when it can stand. */
    String error(int index, Fields written) {
        Reading reading = asking.heard(index, written);
        if (reading instanceof Reading.Unclear unclear) {
            return unclear.how();
        }
        return fault(index, answered(index, (Reading.Understood) reading))
                .map(fault -> FaultWords.of(stop(index).question(), fault, asking.tongue()))
                .orElse("");
    }

    /** On after an answer: to the question that follows, or to the same one to be mended. */
    Trial after(int index, Fields written) {
        Stop stop = stop(index);
        Trial here = trial.at(new Spot(stop.linkId(), stop.within(), false));
        if (!error(index, written).isEmpty()) {
            return here.toMend(written);
        }
        Answers changed = answered(index, (Reading.Understood) asking.heard(index, written));
        Course ahead = Course.of(form, changed, stop.linkId(), stop.within());
        Spot next = ahead.indexOf(here.at())
                .flatMap(place -> ahead.at(place + 1))
                .map(following -> new Spot(following.linkId(), following.within(), false))
                .or(() -> course().level().group().map(group -> cards()))
                .orElse(Spot.at(Trial.END));
        return here.with(changed).at(next);
    }

    /** The fields of a question about files, without those dropped and with those added. */
    Fields withFiles(int index, List<String> dropped, List<TriedFile> added) {
        Stop stop = stop(index);
        List<AnswerValue> files = new ArrayList<>(course().answers().values(stop.linkId()));
        files.removeIf(value -> value instanceof AnswerValue.Attachment file && dropped.contains(file.url()));
        if (!stop.question().repeats() && !added.isEmpty()) {
            files.clear();
        }
        added.forEach(file -> files.add(file.said(files.size() + 1)));
        return Entry.of(stop.question(), asking.tongue()).write(files);
    }

    private Answers answered(int index, Reading.Understood understood) {
        List<AnswerValue> values = understood.values();
        Stop stop = stop(index);
        return stop.isCards() ? trial.answers() : trial.answers().with(stop.linkId(), stop.within(), values, form);
    }

    private Optional<Fault> fault(int index, Answers changed) {
        Stop stop = stop(index);
        String pointer = changed.at(stop.linkId(), stop.within(), form)
                .map(Located::pointer)
                .orElse("");
        return Validation.faults(form, changed, false).stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .filter(fault -> fault.linkId().equals(stop.linkId()))
                .filter(fault -> fault.pointer().startsWith(pointer))
                .findFirst();
    }

    private Stop stop(int index) {
        return course().stops().get(index);
    }
}
