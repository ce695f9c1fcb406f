package fr.boussole.response.invitation;

import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.message.LifeEvent;
import fr.boussole.response.message.LifeEvent.Kind;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import fr.boussole.response.schedule.Asking;
import fr.boussole.response.schedule.Due;
import fr.boussole.response.schedule.Manners;
import fr.boussole.response.schedule.Next;
import fr.boussole.response.schedule.Schedule;
import fr.boussole.response.schedule.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Plans the steps of an episode: those whose event has a date. The others wait until it is told. Whoever calls has locked the
 * episode, and tells of the invitations that come back.
 */
@ApplicationScoped
public class Planning {

    private static final Comparator<Invitation> IN_ORDER = Comparator.comparing(
                    (Invitation invitation) -> invitation.dueFrom)
            .thenComparing(invitation -> invitation.dueTo)
            .thenComparing(invitation -> invitation.step);

    private final Catalogue catalogue;
    private final Manners manners;

    Planning(Catalogue catalogue, Manners manners) {
        this.catalogue = catalogue;
        this.manners = manners;
    }

    /** The invitations of a new episode; those of someone left out are cancelled from the beginning. */
    public List<Invitation> begin(Episode episode, Instant now) {
        Pathway pathway = pathway(episode);
        List<Invitation> invitations = Schedule.of(pathway, dates(episode, pathway)).stream()
                .map(due -> planned(episode, pathway, due, now))
                .toList();
        invitations.forEach(invitation -> leaveOut(invitation, episode, now));
        Invitation.persist(invitations);
        return invitations;
    }

    /** Whether nothing is expected any more, not even the date of an event. */
    public boolean isOver(Episode episode, List<Invitation> invitations) {
        Pathway pathway = pathway(episode);
        return invitations.stream().noneMatch(invitation -> invitation.status.isOpen())
                && (episode.stoppedAt != null
                        || episode.isLeftOut()
                        || episode.isCalledOff()
                        || Schedule.waiting(pathway, dates(episode, pathway)).isEmpty());
    }

    /**
     * The facts of the episode have changed: every step falls due anew by the version on which it goes, one that had expired is
     * expected again if its time has not come yet, and one whose event has got a date is planned. What is unsent of an event that
     * is called off, or of someone who is left out, is cancelled, and comes back with them.
     */
    public List<Invitation> replan(Episode episode, EpisodeFacts before, Instant now) {
        List<Invitation> invitations = new ArrayList<>(Invitation.of(episode.id));
        for (Invitation invitation : invitations) {
            Pathway pathway = pathway(episode, invitation.pathwayVersion(episode));
            int version = invitation.version;
            due(pathway, episode, invitation.step)
                    .ifPresentOrElse(
                            due -> expect(invitation, episode, due, today(pathway, now), now),
                            () -> callOff(invitation, now));
            leaveOut(invitation, episode, now);
            invitation.version = version + 1;
        }
        Pathway pathway = pathway(episode);
        Set<String> waited = Schedule.waiting(pathway, before.dates(pathway.mainAnchor())).stream()
                .map(Step::id)
                .collect(Collectors.toSet());
        List<Invitation> added = plan(episode, pathway, due -> waited.contains(due.step()), now);
        added.forEach(invitation -> leaveOut(invitation, episode, now));
        invitations.addAll(added);
        return ordered(invitations);
    }

    private static void expect(Invitation invitation, Episode episode, Due due, LocalDate today, Instant now) {
        fallDue(invitation, due, today, now);
        if (invitation.mayComeBack() && !episode.isLeftOut()) {
            invitation.comeBack(now);
            invitation.knownAt = now;
            invitation.nextAt = now;
        }
    }

    private static void callOff(Invitation invitation, Instant now) {
        if (invitation.isUnsent()) {
            invitation.cancel(CancelReason.ANCHOR_CANCELLED, now);
        }
    }

    private static void leaveOut(Invitation invitation, Episode episode, Instant now) {
        if (episode.isLeftOut()) {
            invitation.cancel(CancelReason.valueOf(episode.leftOutAs), now);
        }
    }

    /**
     * The episode moves on to another version of its pathway for what has not been sent: a step falls due as that version says, or
     * is cancelled if it has none of that name; new steps that can still be answered are planned. What has been sent finishes on
     * the version on which it began, and so does a step whose event has no date by that version.
     */
    public List<Invitation> move(Episode episode, Pathway next, Instant now) {
        List<Invitation> invitations = new ArrayList<>(Invitation.of(episode.id));
        String left = episode.pathwayVersion;
        episode.pathwayVersion = next.version();
        episode.version++;
        for (Invitation invitation : invitations) {
            moveOn(invitation, episode, left, next, now);
        }
        LocalDate today = today(next, now);
        invitations.addAll(plan(episode, next, due -> !due.lastDayToAsk().isBefore(today), now));
        return ordered(invitations);
    }

    private static void moveOn(Invitation invitation, Episode episode, String left, Pathway next, Instant now) {
        Optional<Due> due = due(next, episode, invitation.step);
        boolean moves = invitation.isUnsent() && due.isPresent();
        boolean isGone = next.step(invitation.step).isEmpty();
        if (moves) {
            invitation.fallDue(due.get());
            invitation.byHand = !next.step(invitation.step).orElseThrow().isAskedByUs();
            invitation.knownAt = now;
            invitation.nextAt = now;
            invitation.live(LifeEvent.of(Kind.MOVED, now));
        }
        invitation.pathwayVersion =
                moves ? null : Optional.ofNullable(invitation.pathwayVersion).orElse(left);
        if (invitation.isUnsent() && isGone) {
            invitation.cancel(CancelReason.MOVED, now);
        } else {
            invitation.version++;
        }
    }

    private static void fallDue(Invitation invitation, Due due, LocalDate today, Instant now) {
        boolean isPutOff =
                due.lastDay().isAfter(invitation.expiresOn) && !due.lastDay().isBefore(today);
        if (invitation.fallsDueOtherwise(due)) {
            invitation.fallDue(due);
            invitation.knownAt = now;
            invitation.nextAt = now;
            invitation.live(LifeEvent.of(Kind.MOVED, now));
        }
        if (invitation.status == InvitationStatus.EXPIRED && isPutOff) {
            invitation.reopen(now);
        }
    }

    private List<Invitation> plan(Episode episode, Pathway pathway, Predicate<Due> wanted, Instant now) {
        if (episode.stoppedAt != null) {
            return List.of();
        }
        Set<String> planned = Invitation.of(episode.id).stream()
                .map(invitation -> invitation.step)
                .collect(Collectors.toSet());
        List<Invitation> invitations = Schedule.of(pathway, dates(episode, pathway)).stream()
                .filter(due -> !planned.contains(due.step()))
                .filter(wanted)
                .map(due -> planned(episode, pathway, due, now))
                .toList();
        Invitation.persist(invitations);
        return invitations;
    }

    private Invitation planned(Episode episode, Pathway pathway, Due due, Instant now) {
        Invitation invitation = Invitation.planned(episode.id, due, now);
        Step asked = episode.asked(pathway.step(due.step()).orElseThrow());
        invitation.byHand = !asked.isAskedByUs();
        Optional.of(asked)
                .filter(Step::isAskedByUs)
                .map(step -> Situation.fresh(
                        step, pathway.zone(), dates(episode, pathway).get(step.anchor()), now))
                .map(situation -> Asking.next(situation, manners, now))
                .ifPresent(next -> invitation.nextAt = next instanceof Next.Ask ask ? ask.at() : now);
        return invitation;
    }

    private static Optional<Due> due(Pathway pathway, Episode episode, String step) {
        return Schedule.of(pathway, dates(episode, pathway)).stream()
                .filter(due -> due.step().equals(step))
                .findFirst();
    }

    /** Without the main event, none of the others takes place. */
    private static Map<String, LocalDate> dates(Episode episode, Pathway pathway) {
        return episode.isCalledOff() ? Map.of() : episode.facts().dates(pathway.mainAnchor());
    }

    private Pathway pathway(Episode episode) {
        return pathway(episode, episode.pathwayVersion);
    }

    private Pathway pathway(Episode episode, String version) {
        return catalogue.pathway(episode.pathway, version).orElseThrow();
    }

    private static LocalDate today(Pathway pathway, Instant now) {
        return LocalDate.ofInstant(now, pathway.zone());
    }

    private static List<Invitation> ordered(List<Invitation> invitations) {
        return invitations.stream().sorted(IN_ORDER).toList();
    }
}
