package fr.boussole.response.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import fr.boussole.response.schedule.Schedule;
import fr.boussole.response.schedule.Sending;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An episode as the API shows it.
 *
 * @param episode the pseudonym
 * @param anchors dates of the pathway's other events, as far as they are known
 * @param notEnrolled why this person is asked nothing, by the hospital's code
 * @param calledOffAt since when the main event is called off
 * @param invitations one for each step whose event has a date, in the order of their windows
 * @param waiting the steps that wait for the date of their event
 */
public record EpisodeView(
        String episode,
        int version,
        String pathway,
        String pathwayVersion,
        String organisation,
        LocalDate anchorDate,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, LocalDate> anchors,
        String ageBand,
        String sex,
        Map<String, String> attributes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> notEnrolled,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Instant> calledOffAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InvitationView> invitations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> waiting) {

    /**
     * One step of it.
     *
     * @param dueFrom first day on which an answer counts
     * @param dueTo last day on which an answer counts
     * @param expiresOn last day on which an answer can be given
     * @param sending when it will be sent, while it is planned; absent when its time was over before enrolment
     * @param reason why it was cancelled
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record InvitationView(
            UUID id,
            String step,
            LocalDate dueFrom,
            LocalDate dueTo,
            LocalDate expiresOn,
            String status,
            Optional<Sending> sending,
            Optional<String> reason) {

        static InvitationView of(Invitation invitation, Optional<Sending> sending) {
            return new InvitationView(
                    invitation.id,
                    invitation.step,
                    invitation.dueFrom,
                    invitation.dueTo,
                    invitation.expiresOn,
                    invitation.status.name(),
                    sending,
                    Optional.ofNullable(invitation.reason));
        }
    }

    /** One of many: without its invitations. */
    static EpisodeView of(Episode episode) {
        return of(episode, List.of(), List.of());
    }

    /** With its invitations, and what waits by the pathway that it goes. */
    static EpisodeView of(Episode episode, List<Invitation> invitations, Pathway pathway) {
        Map<String, LocalDate> dates = episode.facts().dates(pathway.mainAnchor());
        return of(
                episode,
                invitations.stream()
                        .map(invitation ->
                                InvitationView.of(invitation, sending(invitation, pathway, dates, episode.createdAt)))
                        .toList(),
                Schedule.waiting(pathway, dates).stream().map(Step::id).toList());
    }

    private static Optional<Sending> sending(
            Invitation invitation, Pathway pathway, Map<String, LocalDate> dates, Instant enrolled) {
        return pathway.step(invitation.step)
                .filter(step -> invitation.isUnsent() && dates.containsKey(step.anchor()))
                .flatMap(step -> Sending.of(step, pathway.zone(), dates.get(step.anchor()), enrolled));
    }

    private static EpisodeView of(Episode episode, List<InvitationView> invitations, List<String> waiting) {
        EpisodeFacts facts = episode.facts();
        return new EpisodeView(
                facts.id(),
                facts.version(),
                facts.pathway(),
                facts.pathwayVersion(),
                facts.organisation(),
                facts.anchorDate(),
                facts.anchors(),
                facts.ageBand(),
                facts.sex(),
                facts.attributes(),
                Optional.ofNullable(episode.leftOut),
                Optional.ofNullable(episode.calledOffAt),
                invitations,
                waiting);
    }
}
