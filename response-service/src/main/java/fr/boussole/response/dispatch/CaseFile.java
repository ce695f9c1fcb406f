package fr.boussole.response.dispatch;

import fr.boussole.response.contact.Contact;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import fr.boussole.response.schedule.Attempt;
import fr.boussole.response.schedule.Manners;
import fr.boussole.response.schedule.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that is known of one invitation, in the transaction that has locked its episode.
 *
 * @param event date of the step's event; once that was taken back, when nothing is asked any more, the main one's
 * @param contact empty when nobody told how the person can be reached: someone else asks them
 * @param unwanted the channels by which the person wants to hear no more
 * @param isLeftInPeace whether the person has another episode in the establishment, and it is paused
 * @param dispatches what has been done so far; grows as more is done
 * @param others when notices about something else went to the person, by whatever pathway
 */
record CaseFile(
        Episode episode,
        Invitation invitation,
        Pathway pathway,
        Step step,
        LocalDate event,
        Optional<Contact> contact,
        Set<Channel> reaches,
        Set<Channel> unwanted,
        boolean isLeftInPeace,
        List<Dispatch> dispatches,
        List<Instant> others) {

    /** Whether something may be sent of it now. */
    boolean isAsked() {
        return invitation.status.isOpen()
                && step.isAskedByUs()
                && contact.isPresent()
                && episode.pausedAt == null
                && !isLeftInPeace
                && invitation.pausedAt == null;
    }

    /** Whether the person has said of every way in which this step could reach them that they want no more. */
    boolean isUnwanted() {
        return step.channels().stream().noneMatch(reaches::contains)
                && step.channels().stream().anyMatch(unwanted::contains);
    }

    Optional<Dispatch> handing() {
        return dispatches.stream()
                .filter(dispatch -> dispatch.status == DispatchStatus.HANDING)
                .findFirst();
    }

    Optional<Dispatch> dispatch(UUID notice) {
        return dispatches.stream()
                .filter(dispatch -> dispatch.id.equals(notice))
                .findFirst();
    }

    Optional<Dispatch> dispatch(int reminder, Channel channel) {
        return dispatches.stream()
                .filter(dispatch -> dispatch.reminder == reminder && dispatch.channel == channel)
                .findFirst();
    }

    /** The number of a notice that comes after all others. */
    int nextReminder() {
        return dispatches.stream().mapToInt(dispatch -> dispatch.reminder).max().orElse(-1) + 1;
    }

    List<Dispatch> waiting() {
        return dispatches.stream()
                .filter(dispatch -> dispatch.status == DispatchStatus.DUE)
                .toList();
    }

    Situation situation(Manners manners) {
        List<Attempt> attempts = dispatches.stream()
                .flatMap(dispatch -> dispatch.attempt(manners.backOff()).stream())
                .toList();
        Stream<Instant> own = attempts.stream().filter(Attempt::mayHaveArrived).map(Attempt::at);
        return new Situation(
                step,
                pathway.zone(),
                event,
                Optional.ofNullable(invitation.knownAt).orElse(episode.createdAt),
                reaches,
                attempts,
                Stream.concat(others.stream(), own).toList());
    }
}
