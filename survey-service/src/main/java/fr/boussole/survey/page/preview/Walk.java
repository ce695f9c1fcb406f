package fr.boussole.survey.page.preview;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Severity;
import fr.boussole.form.validation.Validation;
import fr.boussole.pages.course.Asking;
import fr.boussole.pages.course.Course;
import fr.boussole.pages.course.Stop;
import fr.boussole.pages.question.FaultWords;
import fr.boussole.pages.question.Fields;
import fr.boussole.pages.question.Reading;
import fr.boussole.pages.question.Tongue;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An author's walk through a form, by the very steps of a patient, storing nothing. */
record Walk(FormDefinition form, Trial trial, Asking asking) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    static Walk of(FormDefinition form, Trial trial) {
        Tongue tongue = new Tongue(Locale.forLanguageTag(trial.language()), ZONE);
        return new Walk(form, trial, new Asking(Course.of(form, trial.answers()), tongue));
    }

    Course course() {
        return asking.course();
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
        Trial here = trial.at(stop(index).linkId());
        if (!error(index, written).isEmpty()) {
            return here.toMend(written);
        }
        Answers changed = answered(index, (Reading.Understood) asking.heard(index, written));
        Course ahead = Course.of(form, changed);
        String next = ahead.indexOf(here.at())
                .flatMap(place -> ahead.at(place + 1))
                .map(Stop::linkId)
                .orElse(Trial.END);
        return here.with(changed).at(next);
    }

    private Answers answered(int index, Reading.Understood understood) {
        List<AnswerValue> values = understood.values();
        return trial.answers().with(stop(index).linkId(), values, form);
    }

    private Optional<Fault> fault(int index, Answers changed) {
        return Validation.faults(form, changed, false).stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .filter(fault -> fault.linkId().equals(stop(index).linkId()))
                .findFirst();
    }

    private Stop stop(int index) {
        return course().stops().get(index);
    }
}
