package fr.boussole.response.enrolment;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.Planning;
import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.pathway.Pathway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Moves and calls off the events of an episode; its schedule follows. When the main event is called off none of the others takes
 * place, so all that is unsent is cancelled; it comes back when the main event has a date again. Whoever calls has locked the
 * episode.
 */
@ApplicationScoped
public class Events {

    private final Planning planning;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Events(Planning planning, Outbox outbox, Audit audit, Clock clock) {
        this.planning = planning;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether nothing is left that could move: all steps are over, and not because someone is left out or an event is called off. */
    public boolean isOver(Episode episode) {
        return !episode.isLeftOut() && !episode.isCalledOff() && planning.isOver(episode, Invitation.of(episode.id));
    }

    /** The event takes place on that day; whether that is new. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean move(Episode episode, Pathway pathway, String event, LocalDate day) {
        EpisodeFacts before = episode.facts();
        boolean isMain = event.equals(pathway.mainAnchor());
        boolean comesBack = isMain && episode.isCalledOff();
        Optional<LocalDate> was =
                Optional.ofNullable(before.dates(pathway.mainAnchor()).get(event));
        if (!comesBack && was.filter(day::equals).isPresent()) {
            return false;
        }
        if (isMain) {
            episode.anchorDate = day;
            episode.calledOffAt = null;
        } else {
            episode.anchors = new TreeMap<>(episode.anchors);
            episode.anchors.put(event, day.toString());
        }
        follow(episode, before);
        write("event-moved", episode, event, was.map(date -> date + " → ").orElse("→ ") + day);
        return true;
    }

    /** The event does not take place; whether that is new. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean callOff(Episode episode, Pathway pathway, String event) {
        EpisodeFacts before = episode.facts();
        boolean isMain = event.equals(pathway.mainAnchor());
        boolean isKnown = isMain ? !episode.isCalledOff() : episode.anchors.containsKey(event);
        if (!isKnown) {
            return false;
        }
        if (isMain) {
            episode.calledOffAt = now();
        } else {
            episode.anchors = new TreeMap<>(episode.anchors);
            episode.anchors.remove(event);
        }
        follow(episode, before);
        write(
                "event-called-off",
                episode,
                event,
                before.dates(pathway.mainAnchor()).get(event).toString());
        return true;
    }

    private void follow(Episode episode, EpisodeFacts before) {
        episode.version++;
        List<Invitation> invitations = planning.replan(episode, before, now());
        outbox.append(invitations.stream()
                .map(invitation -> invitation.message(episode))
                .toList());
    }

    private void write(String deed, Episode episode, String event, String dates) {
        audit.write(deed, episode.id, episode.organisation, Map.of(event, dates));
    }

    private Instant now() {
        return clock.instant();
    }
}
