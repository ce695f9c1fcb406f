package fr.boussole.response.page;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.definition.Item;
import fr.boussole.pages.Assets;
import fr.boussole.pages.Words;
import fr.boussole.pages.course.Course;
import fr.boussole.pages.course.Note;
import fr.boussole.pages.course.Pace;
import fr.boussole.pages.course.Stop;
import fr.boussole.pages.question.Remedies;
import io.quarkus.qute.TemplateInstance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a page needs to go on without network: every question drawn as it would be asked, what decides whether it is, and
 * what is answered so far. In one person's language.
 *
 * @param form the compiled form, without its words
 * @param response what is answered, as FHIR
 * @param pages by linkId: every question that could be asked
 * @param notes by linkId: what is to be read between questions
 * @param end the page on which answers are read again, without any
 * @param words by name: what a page says without network
 * @param scripts by name: the addresses of the modules that go on
 * @param assets the addresses of what a page needs to be drawn again
 */
public record Booklet(
        JsonNode form,
        JsonNode response,
        Map<String, Page> pages,
        Map<String, Note> notes,
        String end,
        Map<String, String> words,
        Map<String, String> scripts,
        List<String> assets) {

    /** Beyond so many questions a phone goes on page by page. */
    static final int MOST_PAGES = 200;

    private static final List<String> PAGE_WORDS = List.of(
            "progress.last",
            "progress.minute",
            "progress.minutes",
            "mend",
            "errorPrefix",
            "change",
            "unanswered",
            "review",
            "previousQuestion");

    /**
     * One question.
     *
     * @param path its address
     * @param title what it asks
     * @param html what stands in its page
     * @param seconds how long it takes to answer
     * @param mustBeAnswered whether one cannot go past it without an answer
     * @param mend by code: how to mend an answer
     */
    public record Page(
            String path, String title, String html, int seconds, boolean mustBeAnswered, Map<String, String> mend) {}

    /** The booklet of a visit; empty where there is too much of it for a phone, or groups to repeat, whose cards the server draws. */
    static Optional<Booklet> of(Views now) {
        Course whole = Course.whole(now.visit().form().form(), now.course().answers());
        boolean fits = whole.size() <= MOST_PAGES && whole.stops().stream().noneMatch(Stop::isCards);
        return fits ? Optional.of(of(now, whole)) : Optional.empty();
    }

    private static Booklet of(Views now, Course whole) {
        Views views = now.along(whole.only(whole.stops()));
        return new Booklet(
                BareJson.of(FormJson.write(now.visit().form().form())),
                BareJson.of(ResponseJson.write(now.visit().form().sheet().answers())),
                pages(views),
                notes(views, whole),
                drawn(now.along(whole.only(List.of())).review(stop -> false), now.preferences()),
                words(now),
                Map.of("offline", Script.offline(), "twin", Assets.twin(), "entry", Assets.entry()),
                List.of(Assets.css(), Assets.form(), Assets.script(), Assets.mark(), Script.address()));
    }

    private static Map<String, Page> pages(Views views) {
        Map<String, Page> pages = new LinkedHashMap<>();
        for (int i = 0; i < views.course().size(); i++) {
            Stop stop = views.course().stops().get(i);
            QuestionPage page = views.question(i, false);
            pages.put(
                    stop.linkId(),
                    new Page(
                            page.action(),
                            page.frame().title(),
                            drawn(page, views.preferences()),
                            Pace.seconds(stop),
                            stop.mustBeAnswered(),
                            Remedies.of(stop.question(), views.tongue())));
        }
        return pages;
    }

    private static Map<String, Note> notes(Views views, Course whole) {
        return Stream.concat(whole.stops().stream().flatMap(stop -> stop.notes().stream()), whole.closing().stream())
                .collect(Collectors.toMap(
                        Item::linkId, views.asking(false)::note, (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> words(Views views) {
        Locale locale = views.preferences().locale();
        Say say = views.say();
        Map<String, String> words = new LinkedHashMap<>();
        PAGE_WORDS.forEach(name -> words.put(name, Words.in(locale, name)));
        words.put("previousPage", say.previousPage());
        words.put("backToReview", say.backToReview());
        words.put("keptHint", say.keptHint());
        words.put("waitingTitle", say.waitingTitle());
        words.put("waitingWhy", say.waitingWhy());
        words.put("waitingNext", say.waitingNext());
        words.put("needsNetwork", say.needsNetwork());
        words.put("needsNetworkFile", say.needsNetworkFile());
        return words;
    }

    /** What stands in the main part of a page: what surrounds it is on the screen already. */
    private static String drawn(TemplateInstance page, Preferences preferences) {
        String html = page.setLocale(preferences.locale()).render();
        int from = html.indexOf('>', html.indexOf("<main")) + 1;
        return html.substring(from, html.indexOf("</main>", from)).strip();
    }
}
