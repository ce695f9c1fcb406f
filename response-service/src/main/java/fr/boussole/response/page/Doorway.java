package fr.boussole.response.page;

import fr.boussole.response.answer.OpenForms;
import fr.boussole.response.link.Link;
import fr.boussole.response.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Looks at the token of an address and finds what it leads to. */
@ApplicationScoped
class Doorway {

    private final Links links;
    private final OpenForms forms;
    private final Clock clock;

    Doorway(Links links, OpenForms forms, Clock clock) {
        this.links = links;
        this.forms = forms;
        this.clock = clock;
    }

    Visit at(String token) {
        Link link = links.read(token, clock.instant());
        if (link instanceof Link.Expired) {
            return Visit.Shut.EXPIRED;
        }
        return link instanceof Link.Valid valid ? at(token, valid) : Visit.Shut.UNKNOWN;
    }

    private Visit at(String token, Link.Valid link) {
        return forms.of(link.invitation())
                .<Visit>map(
                        form -> form.isClosed() ? Visit.Shut.EXPIRED : new Visit.Open(token, link.expiresAt(), form))
                .orElseGet(() -> forms.isInvited(link.invitation()) ? Visit.Shut.NOT_READY : Visit.Shut.UNKNOWN);
    }
}
