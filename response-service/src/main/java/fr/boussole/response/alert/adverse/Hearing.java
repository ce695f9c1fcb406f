package fr.boussole.response.alert.adverse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.boussole.form.alert.AlertSeverity;
import fr.boussole.form.alert.Audience;
import fr.boussole.response.alert.AlertCase;
import fr.boussole.response.alert.AlertSettings;
import fr.boussole.response.alert.Alerts;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps what a person tells and opens its case, in one transaction that locks the episode. */
@ApplicationScoped
public class Hearing {

    /** Nobody has so much to tell; a program has. */
    private static final int MOST_OF_A_STEP = 50;

    private final Alerts alerts;
    private final AlertSettings settings;
    private final Clock clock;

    Hearing(Alerts alerts, AlertSettings settings, Clock clock) {
        this.alerts = alerts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Tells it once, however often it is sent.
     *
     * @return whether it is kept: not where nobody is invited, or where far too much was told already
     */
    @Transactional
    public boolean tell(UUID invitation, Told told, String language, Channel by) {
        return Invitation.find("select episode from Invitation where id = ?1", invitation)
                .project(String.class)
                .firstResultOptional()
                .flatMap(Episode::locked)
                .filter(episode -> tell(episode, Invitation.findById(invitation), told, language, by))
                .isPresent();
    }

    private boolean tell(Episode episode, Invitation invitation, Told told, String language, Channel by) {
        if (AdverseEvent.count("id = ?1 and invitation = ?2", told.id(), invitation.id) > 0) {
            return true;
        }
        if (AdverseEvent.count("invitation", invitation.id) >= MOST_OF_A_STEP
                || AdverseEvent.count("id", told.id()) > 0) {
            return false;
        }
        AdverseEvent event = new AdverseEvent();
        event.id = told.id();
        event.episode = episode.id;
        event.invitation = invitation.id;
        event.kind = told.kind();
        event.words = told.words();
        event.happened = told.happened();
        event.place = told.place();
        event.wantsCall = told.wantsCall();
        event.language = language;
        event.channel = by;
        event.toldAt = clock.instant();
        event.persist();
        open(event, episode, invitation);
        return true;
    }

    private void open(AdverseEvent event, Episode episode, Invitation invitation) {
        AlertCase fresh = new AlertCase();
        fresh.kind = AlertCase.Kind.ADVERSE_EVENT;
        fresh.rule = event.id.toString();
        fresh.severity = AlertSeverity.MEDIUM;
        fresh.cause = JsonNodeFactory.instance
                .objectNode()
                .put("adverseEvent", event.id.toString())
                .toString();
        alerts.open(fresh, episode, invitation, Audience.UNIT, settings.adverseEventWithin());
    }
}
