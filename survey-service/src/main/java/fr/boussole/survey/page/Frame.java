package fr.boussole.survey.page;

import fr.boussole.pages.Assets;
import fr.boussole.pages.Link;
import java.util.List;

/**
 * What surrounds every page of an author.
 *
 * @param title of the document, in the reader's language
 * @param nav the sections, the one being read marked
 * @param languages the page in its other languages
 * @param user who is signed in
 */
public record Frame(String title, List<Link> nav, List<Link> languages, String user) {

    /** Keeps its own copies. */
    public Frame {
        nav = List.copyOf(nav);
        languages = List.copyOf(languages);
    }

    /** The stylesheet of these pages. */
    public String style() {
        return Assets.of(Frame.class, "/survey/survey.css");
    }
}
