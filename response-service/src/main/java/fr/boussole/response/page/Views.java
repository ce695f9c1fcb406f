package fr.boussole.response.page;

import fr.boussole.form.definition.Text;
import fr.boussole.pages.Link;
import fr.boussole.pages.Words;
import fr.boussole.pages.course.Asked;
import fr.boussole.pages.course.Asking;
import fr.boussole.pages.course.Course;
import fr.boussole.pages.course.Line;
import fr.boussole.pages.course.Pace;
import fr.boussole.pages.course.Stop;
import fr.boussole.pages.field.SaveState;
import fr.boussole.pages.question.Fields;
import fr.boussole.pages.question.Tongue;
import fr.boussole.response.answer.AnsweredBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The finished views of one visit, in one person's language: templates decide nothing.
 *
 * @param organisation the name of who asks
 */
record Views(Visit.Open visit, Course course, Preferences preferences, String organisation, Say say) {

    static Views of(Visit.Open visit, Preferences preferences, String organisation) {
        return new Views(visit, visit.course(), preferences, organisation, Telling.say(preferences));
    }

    Tongue tongue() {
        return new Tongue(preferences.wording(), visit.form().pathway().zone());
    }

    Asking asking() {
        return new Asking(course, tongue());
    }

    /** @param kept for how long the contact is kept after the last step */
    WelcomePage welcome(Period kept) {
        String heading = in(visit.form().form().title());
        return new WelcomePage(
                frame(heading, Addresses.about(link())),
                organisation,
                heading,
                in(visit.form().form().description()),
                Pace.minutes(course.stops()),
                course.size(),
                LocalDate.EPOCH.until(LocalDate.EPOCH.plus(kept), ChronoUnit.DAYS),
                answerers(),
                Addresses.who(link()),
                Addresses.decline(link()),
                first(),
                isBegun(),
                visit.form().step().anonymous());
    }

    /** Where the questions begin, or go on. */
    String first() {
        return (isBegun() ? course.resume() : course.at(0))
                .map(stop -> Addresses.question(link(), stop.linkId()))
                .orElse(Addresses.review(link()));
    }

    private boolean isBegun() {
        return visit.form().stored().isPresent() && course.isBegun();
    }

    private List<WelcomePage.Answerer> answerers() {
        List<AnsweredBy> allowed = AnsweredBy.of(visit.form().step());
        String said = Optional.ofNullable(visit.form().invitation().answeredBy).orElse(AnsweredBy.SELF.name());
        return allowed.size() < 2
                ? List.of()
                : allowed.stream()
                        .map(who -> new WelcomePage.Answerer(
                                who.name(), say.answerer(who), who.name().equals(said)))
                        .toList();
    }

    /** A question as it is asked now, its field holding the stored answer. */
    QuestionPage question(int index, boolean review) {
        return question(index, review, asking().at(index));
    }

    /** A question with what was written, and how to mend it. */
    QuestionPage question(int index, boolean review, Fields written, String error) {
        return question(index, review, asking().at(index, written, error));
    }

    private QuestionPage question(int index, boolean review, Asked asked) {
        Stop stop = course.stops().get(index);
        String address = Addresses.question(link(), stop.linkId());
        return new QuestionPage(
                frame(asked.title(), address),
                link(),
                asked,
                address,
                Addresses.save(link(), stop.linkId()),
                course.isAnswered(stop),
                SaveState.SAVED,
                review,
                Optional.of(back(index, review)));
    }

    ReviewPage review(List<String> toAnswer) {
        List<Line> lines = lines(toAnswer);
        List<Link> missing = lines.stream()
                .filter(Line::missing)
                .map(line -> Link.to(line.question(), line.href()))
                .toList();
        boolean sent = visit.form().sheet().status().isSent();
        return new ReviewPage(
                frame(sent ? say.amend() : Words.in(preferences.locale(), "review"), Addresses.review(link())),
                link(),
                sent,
                sent ? say.reviewSentHint() : say.reviewHint(),
                missing,
                lines,
                asking().closing(),
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
        return asking().lines(
                        stop -> Addresses.question(link(), stop.linkId()) + "?review=yes",
                        stop -> toAnswer.contains(stop.linkId()));
    }

    private Link back(int index, boolean review) {
        if (review) {
            return Link.to(say.backToReview(), Addresses.review(link()));
        }
        return course.at(index - 1)
                .map(stop -> Link.to(
                        Words.in(preferences.locale(), "previousQuestion"), Addresses.question(link(), stop.linkId())))
                .orElseGet(() -> Link.to(say.previousPage(), Addresses.about(link())));
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

    private String in(Text text) {
        return asking().in(text);
    }
}
