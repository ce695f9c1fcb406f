package fr.boussole.response.desk.person;

import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.episode.EpisodesInView;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * All that a page needs to know of one person.
 *
 * @param invitations in the order of their windows
 */
public record Dossier(Episode episode, Pathway pathway, List<Invitation> invitations) {

    /** The steps that are still expected. */
    public List<Invitation> open() {
        return invitations.stream()
                .filter(invitation -> invitation.status.isOpen())
                .toList();
    }

    Optional<Invitation> invitation(String step) {
        return invitations.stream()
                .filter(invitation -> invitation.step.equals(step))
                .findFirst();
    }

    /** Whether nothing more is asked. */
    boolean isOver() {
        return episode.stoppedAt != null || episode.isLeftOut();
    }

    /** Whether that makes sense for them now. */
    public boolean mayDo(Act act) {
        return new Footing(episode.pausedAt != null, episode.stoppedAt != null, episode.isLeftOut(), !open().isEmpty())
                .suits(act);
    }

    /** Finds them within someone's view: whoever is not there is as unknown as one who does not exist. */
    @ApplicationScoped
    public static class Cabinet {

        private final EpisodesInView episodes;
        private final Catalogue catalogue;

        Cabinet(EpisodesInView episodes, Catalogue catalogue) {
            this.episodes = episodes;
            this.catalogue = catalogue;
        }

        /** A problem 404 where there is none. */
        public Dossier of(String episode, Scope.View view) {
            return dossier(episodes.find(episode, view));
        }

        /** As {@link #of}, locked until the transaction ends. */
        Dossier locked(String episode, Scope.View view) {
            return dossier(episodes.locked(episode, view));
        }

        private Dossier dossier(Episode episode) {
            return new Dossier(
                    episode,
                    catalogue.pathway(episode.pathway, episode.pathwayVersion).orElseThrow(),
                    Invitation.of(episode.id));
        }
    }
}
