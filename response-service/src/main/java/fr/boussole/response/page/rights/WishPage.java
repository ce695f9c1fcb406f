package fr.boussole.response.page.rights;

import fr.boussole.pages.Link;
import fr.boussole.response.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * Asks before something is done, or says that it was.
 *
 * @param action where the form is sent; without it there is nothing to do
 * @param button what it does, in a verb
 */
record WishPage(
        Frame frame,
        String heading,
        List<String> paragraphs,
        Optional<String> action,
        String button,
        boolean grave,
        List<Link> elsewhere)
        implements TemplateInstance {

    /** Says what was done, or why nothing can be. */
    static WishPage told(Frame frame, String heading, List<String> paragraphs, List<Link> elsewhere) {
        return new WishPage(frame, heading, paragraphs, Optional.empty(), "", false, elsewhere);
    }
}
