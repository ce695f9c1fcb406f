package fr.boussole.survey.page;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Kind;
import fr.boussole.pages.course.Course;
import fr.boussole.pages.course.Pace;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import fr.boussole.survey.questionnaire.State;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said everywhere of one version of a questionnaire, in the reader's language. */
public final class Card {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final QuestionnaireVersion version;
    private final FormDefinition form;
    private final Locale language;
    private final DeskWords words;

    private Card(QuestionnaireVersion version, FormDefinition form, Locale language, DeskWords words) {
        this.version = version;
        this.form = form;
        this.language = language;
        this.words = words;
    }

    /** The card of a version, for whoever sits at the desk. */
    public static Card of(QuestionnaireVersion version, Desk desk) {
        return new Card(version, desk.compiling().form(version), desk.language(), desk.words(DeskWords.class));
    }

    public FormDefinition form() {
        return form;
    }

    public QuestionnaireVersion version() {
        return version;
    }

    /** The address of the version's own page. */
    public String href() {
        return "/questionnaires/" + version.id();
    }

    public String title() {
        String title = form.title().in(language.toLanguageTag());
        return !title.isBlank() ? title : version.title().isBlank() ? words.untitled() : version.title();
    }

    /** {@code url|version}; where there is no url, that is said. */
    public String canonical() {
        return version.url() == null
                ? words.noAddress() + " · " + version.version()
                : version.url() + "|" + version.version();
    }

    public String number() {
        return version.version();
    }

    public String state() {
        return state(version.state(), words);
    }

    /** How the state is drawn beside its word. */
    public String tone() {
        return switch (version.state()) {
            case PUBLISHED -> "tag-good";
            case IN_REVIEW, APPROVED -> "tag-watch";
            case DRAFT, RETIRED -> "";
        };
    }

    /** The languages that the form speaks, each by its name, at most three named. */
    public String languages() {
        List<String> names = form.languages().stream().map(this::name).toList();
        String named = names.stream().limit(3).collect(Collectors.joining(", "));
        return names.size() > 3 ? named + " + " + (names.size() - 3) : named;
    }

    /** How much it asks of someone: every question that may be asked, and minutes along the way that no answer lengthens. */
    public String effort() {
        Course course = Course.of(form, Answers.empty());
        int asked = (int) form.all()
                .filter(item -> item.type().isQuestion() && !item.hidden() && !item.readOnly())
                .count();
        return words.questions(asked) + ", " + words.minutes(Pace.minutes(course.stops()));
    }

    /** The day of the last change. */
    public String changed() {
        Instant last = Optional.ofNullable(version.publishedAt()).orElse(version.importedAt());
        return day(last, language);
    }

    private String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(language);
    }

    /** A day as the reader's language writes it. */
    public static String day(Instant instant, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(ZONE)
                .format(instant);
    }

    /** A state in words. */
    public static String state(State state, DeskWords words) {
        return switch (state) {
            case DRAFT -> words.draft();
            case IN_REVIEW -> words.inReview();
            case APPROVED -> words.approved();
            case PUBLISHED -> words.isPublished();
            case RETIRED -> words.retired();
        };
    }

    /** A kind of scale in words. */
    public static String kind(Kind kind, DeskWords words) {
        return switch (kind) {
            case PREM -> words.prem();
            case PROM -> words.prom();
            case CROM -> words.crom();
            case PRIORITY -> words.priority();
            case SAFETY -> words.safety();
        };
    }
}
