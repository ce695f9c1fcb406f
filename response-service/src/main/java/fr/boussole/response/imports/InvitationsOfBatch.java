package fr.boussole.response.imports;

import fr.boussole.response.identity.Ids;
import fr.boussole.response.invitation.InvitationStatus;
import fr.boussole.response.invitation.Life;
import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.message.InvitationChanged;
import fr.boussole.response.message.LifeEvent;
import fr.boussole.response.message.LifeEvent.Kind;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.schedule.Due;
import fr.boussole.response.schedule.Schedule;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the invitations of a batch's episodes stand, before and after its rows; nothing is written here. */
final class InvitationsOfBatch {

    private final Map<String, InvitationChanged> byKey = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> changed = new HashSet<>();

    InvitationsOfBatch(Collection<InvitationChanged> known) {
        known.forEach(invitation -> byKey.put(invitation.key(), invitation));
    }

    /** Plans the steps that the episode has no invitation for. */
    void plan(EpisodeFacts episode, Pathway pathway, Instant now) {
        for (Due due : Schedule.of(pathway, episode.dates(pathway.mainAnchor()))) {
            String key = InvitationChanged.key(episode.id(), due.step());
            if (!byKey.containsKey(key)) {
                begun.add(key);
                byKey.put(
                        key,
                        new InvitationChanged(
                                episode,
                                Ids.next(),
                                due.step(),
                                1,
                                InvitationStatus.PLANNED.name(),
                                now,
                                Channel.IMPORT.name(),
                                due.from(),
                                due.to(),
                                due.lastDay(),
                                Optional.empty()));
            }
        }
    }

    /** The facts have changed: each invitation of the episode falls due anew and is told again. */
    void amend(EpisodeFacts episode, Pathway pathway) {
        Map<String, Due> dues = Schedule.of(pathway, episode.dates(pathway.mainAnchor())).stream()
                .collect(Collectors.toMap(Due::step, Function.identity()));
        dues.forEach((step, due) -> byKey.computeIfPresent(InvitationChanged.key(episode.id(), step), (key, before) -> {
            changed.add(key);
            return new InvitationChanged(
                    episode,
                    before.invitation(),
                    step,
                    before.version() + 1,
                    before.status(),
                    before.at(),
                    before.channel(),
                    due.from(),
                    due.to(),
                    due.lastDay(),
                    before.reason(),
                    before.life());
        }));
    }

    /** The step has been answered. */
    void complete(PastRow row) {
        byKey.computeIfPresent(row.key(), (key, before) -> {
            if (!InvitationStatus.valueOf(before.status()).canBecome(InvitationStatus.COMPLETED)) {
                return before;
            }
            boolean alreadyOneOn = begun.contains(key) || !changed.add(key);
            return new InvitationChanged(
                    before.episode(),
                    before.invitation(),
                    before.step(),
                    alreadyOneOn ? before.version() : before.version() + 1,
                    InvitationStatus.COMPLETED.name(),
                    row.response().answeredAt(),
                    Channel.IMPORT.name(),
                    before.dueFrom(),
                    before.dueTo(),
                    before.expiresOn(),
                    before.reason(),
                    completed(before, row));
        });
    }

    /** One that was begun elsewhere has no life to go on with; one of ours is told to the end. */
    private static List<LifeEvent> completed(InvitationChanged before, PastRow row) {
        return before.life().isEmpty()
                ? List.of()
                : Life.with(
                        before.life(),
                        LifeEvent.of(Kind.COMPLETED, row.response().answeredAt())
                                .by(Channel.IMPORT.name()));
    }

    InvitationChanged of(PastRow row) {
        return byKey.get(row.key());
    }

    List<InvitationChanged> begun() {
        return byKey.entrySet().stream()
                .filter(entry -> begun.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<InvitationChanged> changed() {
        return byKey.entrySet().stream()
                .filter(entry -> changed.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
