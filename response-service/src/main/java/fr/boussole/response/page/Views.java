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
import fr.boussole.response.answer.AnsweredBy;
import fr.boussole.response.answer.Place;
import fr.boussole.response.evolution.Evolution;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The finished views of one visit, in one person's language: templates decide nothing.
 *
 * @param organisation the name of who asks
 */
record Views(Visit.Open visit, Course course, Preferences preferences, String organisation, Say say) {

    static Views of(Visit.Open visit, Preferences preferences, String organisation) {
        return new Views(visit, visit.course(), preferences, organisation, Telling.say(preferences));
    }

    /** The same views along another way through the form. */
    Views along(Course other) {
        return new Views(visit, other, preferences, organisation, say);
    }

    Tongue tongue() {
        return new Tongue(preferences.wording(), visit.form().pathway().zone());
    }

    /** What is seen where a question is asked, inside the occurrences that hold it. */
    Views at(Place place) {
        return new Views(visit, visit.course(place), preferences, organisation, say);
    }

    Asking asking(boolean review) {
        return new Asking(course, tongue(), new PageWays(link(), review));
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
        return (isBegun() ? course.resume() : course.at(0)).map(this::address).orElse(Addresses.review(link()));
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
        return question(index, review, asking(review).at(index));
    }

    /** A question with what was written, and how to mend it. */
    QuestionPage question(int index, boolean review, Fields written, String error) {
        return question(index, review, asking(review).at(index, written, error));
    }

    /** A question with what is stored, and how to mend what was added to it. */
    QuestionPage questionToMend(int index, boolean review, String error) {
        return question(index, review, asking(review).toMend(index, error));
    }

    private QuestionPage question(int index, boolean review, Asked asked) {
        Stop stop = course.stops().get(index);
        String address = address(stop);
        return new QuestionPage(
                frame(asked.title(), address),
                link(),
                asked,
                address,
                Addresses.save(link(), place(stop)),
                course.isAnswered(stop),
                SaveState.SAVED,
                review,
                Optional.of(back(index, review)));
    }

    /** The question that an occurrence is to be taken out by; empty when it is not there. */
    Optional<RemovalPage> removal(Place occurrence, boolean review) {
        Place cards = new Place(occurrence.linkId(), occurrence.within().outer());
        Views outside = at(cards);
        String key = occurrence.within().keys().get(occurrence.within().keys().size() - 1);
        String address = Addresses.question(link(), occurrence);
        return outside.course
                .indexOf(cards.linkId())
                .flatMap(outside.course::at)
                .flatMap(group -> outside.asking(review).removal(group, key))
                .map(removal -> new RemovalPage(
                        frame(removal.title(), address),
                        removal,
                        address,
                        new PageWays(link(), review).to(cards.linkId(), cards.within()),
                        review));
    }

    ReviewPage review(Predicate<Stop> toAnswer) {
        List<Line> lines = lines(toAnswer);
        List<Link> missing = lines.stream()
                .flatMap(Line::all)
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
                asking(true).closing(),
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
                lines(stop -> false));
    }

    OfflinePage offline() {
        return new OfflinePage(frame(in(visit.form().form().title()), link()), link());
    }

    private List<Line> lines(Predicate<Stop> toAnswer) {
        return asking(true).lines(toAnswer);
    }

    private Link back(int index, boolean review) {
        if (review) {
            return Link.to(say.backToReview(), Addresses.review(link()));
        }
        return course.at(index - 1)
                .map(stop -> Link.to(Words.in(preferences.locale(), "previousQuestion"), address(stop)))
                .or(() -> cards().map(cards ->
                        Link.to(Words.in(preferences.locale(), "backToCards"), Addresses.question(link(), cards))))
                .orElseGet(() -> Link.to(say.previousPage(), Addresses.about(link())));
    }

    /** Where the cards are, one of which this way is the inside of. */
    Optional<Place> cards() {
        return course.level()
                .group()
                .map(group -> new Place(group.linkId(), course.within().outer()));
    }

    String address(Stop stop) {
        return Addresses.question(link(), place(stop));
    }

    private static Place place(Stop stop) {
        return new Place(stop.linkId(), stop.within());
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
        return asking(false).in(text);
    }
}
