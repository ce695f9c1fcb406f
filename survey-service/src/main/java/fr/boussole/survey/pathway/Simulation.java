package fr.boussole.survey.pathway;

import fr.boussole.survey.pathway.SimulatedStep.Moment;
import fr.boussole.survey.pathway.SimulatedStep.Standing;
import fr.boussole.survey.pathway.calendar.Course;
import fr.boussole.survey.pathway.calendar.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tries a pathway on a person, by the rule by which response-service schedules real ones. Pure. */
final class Simulation {
    private final Pathway pathway;
    private final Person person;
    private final ZoneId zone;

    private Simulation(Pathway pathway, Person person) {
        this.pathway = pathway;
        this.person = person;
        this.zone = ZoneId.of(pathway.zone());
    }

    /** Every step in the order of time; those that wait for a date come last. */
    static List<SimulatedStep> of(Pathway pathway, Person person) {
        Simulation simulation = new Simulation(pathway, person);
        return pathway.steps().stream()
                .map(simulation::step)
                .sorted(Comparator.comparing(simulation::begins))
                .toList();
    }

    private Instant begins(SimulatedStep step) {
        return step.send().map(Moment::instant).orElseGet(() -> step.from()
                .map(day -> day.atStartOfDay(zone).toInstant())
                .orElse(Instant.MAX));
    }

    private SimulatedStep step(PathwayStep step) {
        return Optional.ofNullable(person.anchors().get(step.anchor()))
                .map(event -> known(step, event))
                .orElseGet(() -> waiting(step));
    }

    private SimulatedStep waiting(PathwayStep step) {
        return new SimulatedStep(
                step.id(),
                step.timing().phase(),
                step.anchor(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Standing.WAITING,
                "The date of “" + step.anchor() + "” is not known yet",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                step.respondent(),
                step.channels());
    }

    private SimulatedStep known(PathwayStep step, LocalDate event) {
        Course course = Course.of(step.timing(), zone, event, person.enrolled());
        Instant until = Optional.ofNullable(person.answers().get(step.id())).orElse(Instant.MAX);
        Optional<Course.Sending> sent =
                course.sending().filter(sending -> sending.at().isBefore(until));
        return new SimulatedStep(
                step.id(),
                step.timing().phase(),
                step.anchor(),
                Optional.of(event),
                Optional.of(course.days().target()),
                Optional.of(course.days().from()),
                Optional.of(course.days().to()),
                standing(step, course),
                reason(step, course),
                sent.map(sending -> Moment.of(sending.at(), zone)),
                sent.stream()
                        .flatMap(sending -> sending.reminders().stream())
                        .filter(reminder -> reminder.isBefore(until))
                        .map(reminder -> Moment.of(reminder, zone))
                        .toList(),
                Optional.of(Moment.of(course.end(), zone)),
                step.respondent(),
                step.channels());
    }

    private Standing standing(PathwayStep step, Course course) {
        if (person.answers().containsKey(step.id())) {
            return Standing.ANSWERED;
        }
        return course.sending()
                .map(sending -> sending.atOnce() ? Standing.AT_ONCE : Standing.PLANNED)
                .orElse(Standing.OVER);
    }

    private String reason(PathwayStep step, Course course) {
        Days days = course.days();
        Standing standing = standing(step, course);
        if (standing == Standing.ANSWERED) {
            LocalDate day = LocalDate.ofInstant(person.answers().get(step.id()), zone);
            boolean counts = !day.isBefore(days.from()) && !day.isAfter(days.to());
            return "Answered on " + day + (counts ? ", and counted" : ", outside its window: kept, but not counted");
        }
        LocalDate enrolment = LocalDate.ofInstant(person.enrolled(), zone);
        if (standing == Standing.AT_ONCE) {
            return "It was due on " + days.send() + ", before the enrolment on " + enrolment
                    + "; an answer still counts, so it is sent at once";
        }
        return standing == Standing.OVER
                ? "Its last day, " + days.lastDayToAsk() + ", was over before the enrolment on " + enrolment
                : "";
    }
}
