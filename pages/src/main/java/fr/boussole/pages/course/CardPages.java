package fr.boussole.pages.course;

import fr.boussole.form.answer.Within;
import fr.boussole.pages.Link;
import fr.boussole.pages.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is met of a repeating group: its cards, in one person's language. */
record CardPages(Asking asking) {

    /** The cards of a group, and the way to one more. */
    Cards of(Stop group) {
        List<Card> cards = cards(group, stop -> false);
        int most = group.question().mostRepeats();
        if (cards.size() >= most) {
            return new Cards(cards, "", Optional.empty(), word("cards.full").replace("{0}", Integer.toString(most)));
        }
        String address = asking.ways().to(group.linkId(), group.within().and(Within.newKey()));
        Link add = Link.to(word(cards.isEmpty() ? "cards.first" : "cards.add"), address);
        return new Cards(cards, word("cards.none"), Optional.of(add), "");
    }

    List<Card> cards(Stop group, Predicate<Stop> missing) {
        List<Course> courses = asking.course().cards(group);
        return IntStream.range(0, courses.size())
                .mapToObj(i -> card(group, courses.get(i), i, missing))
                .toList();
    }

    private Card card(Stop group, Course course, int place, Predicate<Stop> missing) {
        Asking inside = new Asking(course, asking.tongue(), asking.ways());
        return new Card(
                asking.cardTitle(group.question(), place + 1),
                inside.lines(missing),
                asking.ways().removal(group.linkId(), course.within()));
    }

    /** The card of one occurrence. */
    Optional<Card> card(Stop group, String key) {
        String removal = asking.ways().removal(group.linkId(), group.within().and(key));
        return cards(group, stop -> false).stream()
                .filter(card -> card.removal().equals(removal))
                .findFirst();
    }

    /** How to mend a group that has too few cards; empty when it has enough. */
    String lacking(Stop group) {
        int cards = asking.course().cards(group).size();
        int least = group.question().bounds().minOccurs().orElse(1);
        boolean enough = cards == 0 ? !group.mustBeAnswered() : cards >= least;
        return enough
                ? ""
                : word(least == 1 ? "cards.lacking" : "cards.tooFew").replace("{0}", Integer.toString(least));
    }

    private String word(String name) {
        return Words.in(asking.tongue().locale(), name);
    }
}
