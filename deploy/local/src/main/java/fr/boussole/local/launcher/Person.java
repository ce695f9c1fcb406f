package fr.boussole.local.launcher;

import java.util.List;

/**
 * Someone who can sign in to the demonstration; the realm file holds the same people.
 *
 * @param name what they type
 * @param sees what they may look at
 */
public record Person(String name, String sees) {
    /** Everyone's, in the demonstration only. */
    public static final String PASSWORD = "boussole";

    public static final List<Person> ALL = List.of(
            new Person("auteur", "writes and publishes questionnaires"),
            new Person("relecteur", "reads questionnaires, as patients' representatives do"),
            new Person("coordination-a", "invites the patients of hospital A"),
            new Person("coordination-b", "invites the patients of hospital B"),
            new Person("enqueteur-a", "answers for patients of hospital A, by telephone"),
            new Person("qualite-a", "sees the figures of hospital A"),
            new Person("qualite-b", "sees the figures of hospital B"),
            new Person("region", "sees the figures of the whole region"),
            new Person("admin", "sees everything"));
}
