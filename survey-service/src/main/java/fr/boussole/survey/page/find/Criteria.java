package fr.boussole.survey.page.find;

import fr.boussole.form.score.Kind;
import fr.boussole.survey.questionnaire.State;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is looked for, as the address says it; what makes no sense there is passed over.
 *
 * @param words all of them are to be in the title or the address; at most 8
 * @param language BCP 47 tag
 * @param page from 1
 */
record Criteria(String words, Optional<State> state, Optional<Kind> kind, Optional<String> language, int page) {

    static final String WORDS = "q";
    static final String STATE = "state";
    static final String KIND = "kind";
    static final String LANGUAGE = "spoken";
    static final String PAGE = "page";
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final int LAST_PAGE = 10_000;

    static Criteria of(MultivaluedMap<String, String> query) {
        String words = text(query, WORDS).strip();
        return new Criteria(
                words.substring(0, Math.min(words.length(), LONGEST)),
                Stream.of(State.values())
                        .filter(state -> state.name().equals(text(query, STATE)))
                        .findFirst(),
                Stream.of(Kind.values())
                        .filter(kind -> kind.name().equals(text(query, KIND)))
                        .findFirst(),
                Optional.of(text(query, LANGUAGE)).filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")),
                page(text(query, PAGE)));
    }

    List<String> eachWord() {
        return Stream.of(words.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    boolean isAny() {
        return words.isEmpty() && state.isEmpty() && kind.isEmpty() && language.isEmpty();
    }

    /** The address of another page of the same search. */
    String address(int number) {
        UriBuilder address = UriBuilder.fromPath("/questionnaires");
        if (!words.isEmpty()) {
            address.queryParam(WORDS, "{words}");
        }
        state.ifPresent(wanted -> address.queryParam(STATE, wanted.name()));
        kind.ifPresent(wanted -> address.queryParam(KIND, wanted.name()));
        language.ifPresent(wanted -> address.queryParam(LANGUAGE, wanted));
        address.queryParam(PAGE, number);
        return (words.isEmpty() ? address.build() : address.build(words)).toString();
    }

    private static String text(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).orElse("");
    }

    private static int page(String number) {
        return number.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(number), LAST_PAGE) : 1;
    }
}
