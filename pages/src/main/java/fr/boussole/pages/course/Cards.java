package fr.boussole.pages.course;

import fr.boussole.pages.Link;
import java.util.List;
import java.util.Optional;

/**
 * The occurrences of a repeating group as cards.
 *
 * @param none what is said while there is no card
 * @param add the way to one more; empty where there may be no more
 * @param full what is said then, or empty
 */
public record Cards(List<Card> cards, String none, Optional<Link> add, String full) {}
