package fr.boussole.response.page.rights;

import fr.boussole.response.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What a person can ask.
 *
 * @param who holds their data, and for how long
 */
record RightsPage(Frame frame, String who, List<Way> ways) implements TemplateInstance {

    /** One right: what it is called, what it does, where it leads. */
    record Way(String label, String what, String href) {}
}
