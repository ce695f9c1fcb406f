package fr.boussole.pages.course;

import java.util.List;
import java.util.stream.Stream;

/**
 * A question and its answers, to be read again; or a repeating group and its cards.
 *
 * @param answers in words; none when it was passed over
 * @param href where it is changed
 * @param missing whether it has to be answered before sending
 * @param cards of a group, in order
 */
public record Line(String question, List<String> answers, String href, boolean missing, List<Card> cards) {

    /** A question. */
    public Line(String question, List<String> answers, String href, boolean missing) {
        this(question, answers, href, missing, List.of());
    }

    /** This line and those of its cards. */
    public Stream<Line> all() {
        return Stream.concat(
                Stream.of(this),
                cards.stream().flatMap(card -> card.lines().stream()).flatMap(Line::all));
    }
}
