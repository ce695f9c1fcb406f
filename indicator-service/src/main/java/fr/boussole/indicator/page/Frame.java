package fr.boussole.indicator.page;

import fr.boussole.pages.Link;
import java.util.List;

/**
 * What surrounds every page.
 *
 * @param title of the document
 * @param nav the pathways that have figures
 * @param languages the same page in the other languages
 * @param user who is signed in, and for which organisation
 * @param demonstration whether the figures are made up
 */
record Frame(String title, List<Link> nav, List<Link> languages, String user, boolean demonstration) {

    Frame {
        nav = List.copyOf(nav);
        languages = List.copyOf(languages);
    }
}
