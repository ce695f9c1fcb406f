package fr.boussole.response.desk.alerts;

import fr.boussole.response.alert.AlertCase;
import fr.boussole.response.alert.staff.Cases;
import fr.boussole.response.alert.staff.GuardedCounts;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Telling;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finishes the list of cases, in the reader's language.
 *
 * @param names of those whose names the reader may know, by pseudonym
 */
record AlertsView(Desk desk, Directory directory, Telling telling, Map<String, String> names, Instant now) {

    AlertsPage list(Cases.Counts counts, String news, List<Subject> open, List<Subject> closed) {
        return new AlertsPage(
                desk.frame(words().title(), Desk.ALERTS),
                LiveScript.ADDRESS,
                Desk.ALERTS + "/news",
                news,
                words().answer(counts.open(), counts.late()),
                open.stream().map(this::line).toList(),
                closed.stream().map(this::line).toList());
    }

    AlertCountsPage counts(GuardedCounts counts, int fewest) {
        return new AlertCountsPage(
                desk.frame(words().countsTitle(), Desk.ALERTS),
                words().counts(said(counts.open()), said(counts.late())),
                words().guarded(fewest));
    }

    AlertsPage.Line line(Subject subject) {
        AlertCase about = subject.about();
        String title = title(subject);
        String who = Optional.ofNullable(names.get(about.episode)).orElseGet(words()::nameless);
        String unit = directory.place(subject.episode().organisation);
        return new AlertsPage.Line(
                address(about),
                words().open(title, who, unit),
                title,
                words().severity(about.severity),
                tone(about),
                about.isLate(now),
                who,
                unit,
                words().opened(telling.moment(about.openedAt)),
                state(about));
    }

    private String title(Subject subject) {
        return subject.rule()
                .map(rule -> rule.title().in(desk.language().getLanguage()))
                .orElseGet(() -> subject.told().isPresent() ? words().adverse() : subject.about().rule);
    }

    private String state(AlertCase about) {
        if (about.isClosed()) {
            return words().closedBy(about.closedBy, telling.moment(about.closedAt));
        }
        if (about.assignedTo != null) {
            return words().assignedTo(about.assignedTo);
        }
        return words().due(telling.moment(about.dueAt));
    }

    private String said(GuardedCounts.Count count) {
        return count.count().isPresent()
                ? telling.number(count.count().getAsLong())
                : count.fewerThan().isPresent()
                        ? words().fewer(count.fewerThan().getAsLong())
                        : words().untold();
    }

    static String address(AlertCase about) {
        return Desk.ALERTS + "/" + about.id;
    }

    private static String tone(AlertCase about) {
        return switch (about.severity) {
            case HIGH -> "bad";
            case MEDIUM -> "watch";
            case LOW -> "now";
        };
    }

    private AlertsWords words() {
        return desk.words(AlertsWords.class);
    }
}
