package fr.boussole.survey.pathway;

import fr.boussole.survey.http.Violation;
import fr.boussole.survey.pathway.calendar.Days;
import fr.boussole.survey.pathway.calendar.TimingFaults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Steps between which an answer could not be told: the same respondent is asked for the same questionnaire or scale around the same
 * event, and for some date of it one day lies in both windows. Both ends of a window belong to it.
 */
final class Overlaps {
    private Overlaps() {}

    static List<Violation> of(Pathway pathway, Surveys surveys) {
        List<Violation> overlaps = new ArrayList<>();
        List<PathwayStep> steps = pathway.steps().stream()
                .filter(step -> TimingFaults.of(step.timing()).isEmpty())
                .toList();
        for (int later = 1; later < steps.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                overlap(steps.get(earlier), steps.get(later), surveys).ifPresent(overlaps::add);
            }
        }
        return overlaps;
    }

    private static Optional<Violation> overlap(PathwayStep one, PathwayStep other, Surveys surveys) {
        boolean sameAnswers =
                one.anchor().equals(other.anchor()) && one.respondent().equals(other.respondent());
        if (!sameAnswers) {
            return Optional.empty();
        }
        return asksTheSame(one, other, surveys).flatMap(asked -> TimingFaults.overlap(one.timing(), other.timing())
                .map(event -> violation(one, other, asked, event)));
    }

    /** What both ask for; empty when they have nothing in common. */
    private static Optional<String> asksTheSame(PathwayStep one, PathwayStep other, Surveys surveys) {
        if (one.url().equals(other.url())) {
            return Optional.of("the questionnaire “" + one.url() + "”");
        }
        String shared = surveys.scaleIds(one.questionnaire()).stream()
                .filter(surveys.scaleIds(other.questionnaire())::contains)
                .sorted()
                .collect(Collectors.joining(", "));
        return shared.isEmpty() ? Optional.empty() : Optional.of("the scale “" + shared + "”");
    }

    private static Violation violation(PathwayStep one, PathwayStep other, String asked, LocalDate event) {
        return new Violation(
                other.pointer() + "/windowFrom",
                "The steps “" + one.id() + "” and “" + other.id() + "” both ask for " + asked
                        + ", and their windows overlap: for an event on " + event + " they are "
                        + window(one.timing().on(event)) + " and "
                        + window(other.timing().on(event)));
    }

    private static String window(Days days) {
        return days.from() + " to " + days.to();
    }
}
