package fr.boussole.response.page;

import fr.boussole.form.alert.AlertRule;
import fr.boussole.form.definition.Text;
import fr.boussole.pages.Link;
import fr.boussole.pages.Words;
import fr.boussole.pages.course.Asked;
import fr.boussole.pages.course.Asking;
import fr.boussole.pages.course.Course;
import fr.boussole.pages.course.Line;
import fr.boussole.pages.course.Pace;
import fr.boussole.pages.course.Stop;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.SaveState;
import fr.boussole.pages.question.Fields;
import fr.boussole.pages.question.Tongue;
import fr.boussole.response.alert.adverse.AdverseWords;
import fr.boussole.response.evolution.Evolution;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
        return new Tongue(preferences.locale(), visit.form().pathway().zone());
    }

    Asking asking() {
        return new Asking(course, tongue());
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

    /** What to do now, then on to where the person was going. */
    AdvicePage advice(List<AlertRule> rules, Optional<String> then) {
        String address = Addresses.advice(link(), then);
        return new AdvicePage(
                frame(say.adviceTitle(), Addresses.advice(link(), Optional.empty())), link(), told(rules), address);
    }

    private List<AdvicePage.Told> told(List<AlertRule> rules) {
        return rules.stream()
                .map(rule -> new AdvicePage.Told(
                        in(rule.advice()),
                        rule.numbers().stream()
                                .map(line -> new AdvicePage.Line(
                                        line.number(), "tel:" + line.number().replace(" ", ""), in(line.title())))
                                .toList()))
                .toList();
    }

    /** What went wrong in the person's care, with what they wrote so far. */
    WrongPage wrong(Fields written, boolean refused) {
        List<Field> fields = WrongForm.fields(written, refused, say, Telling.words(AdverseWords.class, preferences));
        String address = Addresses.wrong(link());
        return new WrongPage(
                frame(say.wrongTitle(), address),
                link(),
                Field.errors(fields),
                written.one(WrongForm.ID),
                fields,
                address);
    }

    HeardPage heard() {
        return new HeardPage(frame(say.heard(), Addresses.heard(link())), link(), organisation);
    }

    ThanksPage thanks(List<AlertRule> raised, List<Evolution> evolution, Text improvement) {
        return new ThanksPage(
                frame(say.thanks(), Addresses.thanks(link())),
                link(),
                organisation,
                told(raised),
                evolution.stream()
                        .map(one -> EvolutionView.of(one, say, preferences.locale(), this::in))
                        .toList(),
                in(improvement),
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
