package fr.boussole.response.page;

import fr.boussole.response.answer.OpenForms;
import fr.boussole.response.carrier.interview.InterviewLinks;
import fr.boussole.response.link.Link;
import fr.boussole.response.link.Links;
import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Looks at the token of an address and finds what it leads to. */
@ApplicationScoped
class Doorway {

    private final Links links;
    private final InterviewLinks interviews;
    private final OpenForms forms;
    private final Clock clock;

    Doorway(Links links, InterviewLinks interviews, OpenForms forms, Clock clock) {
        this.links = links;
        this.interviews = interviews;
        this.forms = forms;
        this.clock = clock;
    }

    Visit at(String token) {
        Instant now = clock.instant();
        Link own = links.read(token, now);
        return own instanceof Link.Forged
                ? interviews
                        .read(token, now)
                        .map(found -> at(token, found.link(), found.by()))
                        .orElse(Visit.Shut.UNKNOWN)
                : at(token, own, Channel.LINK);
    }

    private Visit at(String token, Link link, Channel by) {
        if (link instanceof Link.Expired) {
            return Visit.Shut.EXPIRED;
        }
        return link instanceof Link.Valid valid ? at(token, valid, by) : Visit.Shut.UNKNOWN;
    }

    private Visit at(String token, Link.Valid link, Channel by) {
        return forms.of(link.invitation())
                .<Visit>map(form ->
                        form.isClosed() ? Visit.Shut.EXPIRED : new Visit.Open(token, link.expiresAt(), form, by))
                .orElseGet(() -> forms.isInvited(link.invitation()) ? Visit.Shut.NOT_READY : Visit.Shut.UNKNOWN);
    }
}
