package fr.boussole.survey.page.find;

import fr.boussole.form.score.Kind;
import fr.boussole.pages.Link;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.figure.Filters.Select;
import fr.boussole.survey.page.Card;
import fr.boussole.survey.page.Desk;
import fr.boussole.survey.page.DeskWords;
import fr.boussole.survey.questionnaire.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finishes the page of search, in the reader's language. */
record FindView(Desk desk, Criteria criteria) {

    /** The languages that questionnaires of our patients are most often in; any other can be written in the address. */
    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "de", "es", "it", "pt", "tr", "uk");

    FindPage page(Found found) {
        FindWords words = words();
        return new FindPage(
                desk.frame(words.title()),
                desk.isAuthor(),
                criteria.words(),
                List.of(states(words), kinds(words), languages(words)),
                !criteria.isAny(),
                words.outcome(found.total()),
                found.versions().stream()
                        .map(version -> row(Card.of(version, desk)))
                        .toList(),
                found.pages() > 1 ? words.where(found.page(), found.pages()) : "",
                step(found.page() > 1, words.previous(), found.page() - 1),
                step(found.page() < found.pages(), words.next(), found.page() + 1));
    }

    private FindPage.Row row(Card card) {
        return new FindPage.Row(
                card.title(),
                card.href(),
                card.canonical(),
                card.state(),
                card.tone(),
                card.languages(),
                card.effort(),
                words().changed(card.changed()));
    }

    private Select states(FindWords words) {
        return select(
                Criteria.STATE,
                words.state(),
                words.anyState(),
                criteria.state().map(State::name),
                Stream.of(State.values())
                        .map(state -> new String[] {state.name(), Card.state(state, desk.words(DeskWords.class))}));
    }

    private Select kinds(FindWords words) {
        return select(
                Criteria.KIND,
                words.kind(),
                words.anyKind(),
                criteria.kind().map(Kind::name),
                Stream.of(Kind.values())
                        .map(kind -> new String[] {kind.name(), Card.kind(kind, desk.words(DeskWords.class))}));
    }

    private Select languages(FindWords words) {
        Stream<String> tags =
                Stream.concat(LANGUAGES.stream(), criteria.language().stream()).distinct();
        return select(Criteria.LANGUAGE, words.language(), words.anyLanguage(), criteria.language(), tags.map(tag ->
                new String[] {tag, Locale.forLanguageTag(tag).getDisplayName(desk.language())}));
    }

    /** A filter from pairs of value and label, nothing chosen first. */
    private static Select select(
            String name, String label, String any, Optional<String> chosen, Stream<String[]> pairs) {
        Stream<Choice> choices = pairs.map(pair ->
                Choice.of(pair[0], pair[1], chosen.filter(pair[0]::equals).isPresent()));
        return new Select(
                name,
                label,
                Stream.concat(Stream.of(Choice.of("", any, chosen.isEmpty())), choices)
                        .toList());
    }

    private Optional<Link> step(boolean there, String label, int page) {
        return Optional.of(Link.to(label, criteria.address(page))).filter(link -> there);
    }

    private FindWords words() {
        return desk.words(FindWords.class);
    }
}
