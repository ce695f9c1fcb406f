package fr.boussole.response.page;

import fr.boussole.response.answer.OpenForm;
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
    private final Kiosk kiosk;
    private final OpenForms forms;
    private final Watch watch;
    private final Clock clock;

    Doorway(Links links, InterviewLinks interviews, Kiosk kiosk, OpenForms forms, Watch watch, Clock clock) {
        this.links = links;
        this.interviews = interviews;
        this.kiosk = kiosk;
        this.forms = forms;
        this.watch = watch;
        this.clock = clock;
    }

    Visit at(String token) {
        Instant now = clock.instant();
        Link own = links.read(token, now);
        return own instanceof Link.Forged
                ? interviews
                        .read(token, now)
                        .map(found -> at(token, found.link(), found.by()))
                        .or(() -> kiosk.read(token, now).map(found -> at(token, found.link(), found.by())))
                        .orElseGet(() -> refused(Watch.Why.FORGED, Visit.Shut.UNKNOWN))
                : at(token, own, Channel.LINK);
    }

    private Visit at(String token, Link link, Channel by) {
        if (link instanceof Link.Expired) {
            return refused(Watch.Why.EXPIRED, Visit.Shut.EXPIRED);
        }
        return link instanceof Link.Valid valid ? at(token, valid, by) : refused(Watch.Why.FORGED, Visit.Shut.UNKNOWN);
    }

    private Visit at(String token, Link.Valid link, Channel by) {
        return forms.of(link.invitation())
                .map(form -> at(token, link, form, by))
                .orElseGet(() -> forms.isInvited(link.invitation()) ? Visit.Shut.NOT_READY : Visit.Shut.UNKNOWN);
    }

    private Visit at(String token, Link.Valid link, OpenForm form, Channel by) {
        if (form.invitation().linkEdition != link.edition()) {
            return refused(Watch.Why.REVOKED, Visit.Shut.EXPIRED);
        }
        if (form.isCast()) {
            return Visit.Shut.CAST;
        }
        return form.isClosed() ? Visit.Shut.EXPIRED : new Visit.Open(token, link.expiresAt(), form, by);
    }

    private Visit refused(Watch.Why why, Visit.Shut shut) {
        watch.refused(why);
        return shut;
    }
}
