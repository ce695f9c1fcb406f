package fr.boussole.response.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An episode as the API shows it.
 *
 * @param episode the pseudonym
 * @param invitations one for each step, in the order of their windows
 */
public record EpisodeView(
        String episode,
        int version,
        String pathway,
        String pathwayVersion,
        String organisation,
        LocalDate anchorDate,
        String ageBand,
        String sex,
        Map<String, String> attributes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InvitationView> invitations) {

    /** One step of it: {@code dueFrom} and {@code dueTo} are the first and the last day on which an answer counts. */
    public record InvitationView(UUID id, String step, LocalDate dueFrom, LocalDate dueTo, String status) {
        static InvitationView of(Invitation invitation) {
            return new InvitationView(
                    invitation.id, invitation.step, invitation.dueFrom, invitation.dueTo, invitation.status.name());
        }
    }

    static EpisodeView of(Episode episode, List<Invitation> invitations) {
        return new EpisodeView(
                episode.id,
                episode.version,
                episode.pathway,
                episode.pathwayVersion,
                episode.organisation,
                episode.anchorDate,
                episode.ageBand,
                episode.sex,
                Map.copyOf(episode.attributes),
                invitations.stream().map(InvitationView::of).toList());
    }
}
