package fr.boussole.response.dispatch;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes by which channel someone is asked first, in what has not been sent: a notice that waits goes by it instead, one that is
 * being handed over or was sent stays as it is. Whoever calls has locked the episode. Done twice, it is done once.
 */
@ApplicationScoped
public class Rerouting {

    /** By which someone can be asked first. */
    public static final Set<Channel> CHANNELS =
            EnumSet.of(Channel.EMAIL, Channel.SMS, Channel.LETTER, Channel.TELEPHONE, Channel.BEDSIDE);

    /** What the account says of an order that is the pathway's again. */
    public static final String OF_THE_PATHWAY = "PATHWAY";

    private final CaseFiles files;
    private final Audit audit;
    private final Clock clock;

    Rerouting(CaseFiles files, Audit audit, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks them first by that channel; empty gives them back the order of their pathway.
     *
     * @return whether it could be done: a channel that reaches nobody who is still to answer is not taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean prefer(Episode episode, Optional<Channel> channel) {
        List<CaseFile> open = Invitation.of(episode.id).stream()
                .filter(invitation -> invitation.status.isOpen())
                .flatMap(invitation -> files.locked(invitation.id).stream())
                .toList();
        boolean reaches = channel.isEmpty()
                || open.stream()
                        .anyMatch(file ->
                                file.step().isAskedByUs() && file.reaches().contains(channel.get()));
        if (!reaches || channel.equals(Optional.ofNullable(episode.preferredChannel))) {
            return reaches;
        }
        episode.preferredChannel = channel.orElse(null);
        open.forEach(file -> lookAnew(file, clock.instant()));
        audit.write(
                "channel-changed",
                episode.id,
                episode.organisation,
                Map.of("channel", channel.map(Channel::name).orElse(OF_THE_PATHWAY)));
        return true;
    }

    /** What waits is planned anew: by the same channel where the new order comes to that. */
    private static void lookAnew(CaseFile file, Instant now) {
        file.waiting().forEach(dispatch -> dispatch.become(DispatchStatus.CALLED_OFF, "", now));
        if (file.handing().isEmpty()) {
            file.invitation().reachAnew(now);
        }
    }
}
