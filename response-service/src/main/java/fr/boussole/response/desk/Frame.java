package fr.boussole.response.desk;

import fr.boussole.pages.Assets;
import fr.boussole.pages.Link;
import java.util.List;

/**
 * What surrounds every page of the desk.
 *
 * @param title of the document, in the reader's language
 * @param nav the sections that the reader may open, the one being read marked
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
        return Assets.of(Frame.class, "/response/desk.css");
    }

    /** Where the mark of Boussole leads. */
    public String home() {
        return nav.isEmpty() ? "/desk" : nav.get(0).href();
    }
}
