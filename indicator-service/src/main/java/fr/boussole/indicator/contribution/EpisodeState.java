package fr.boussole.indicator.contribution;

import fr.boussole.indicator.message.EpisodeFacts;
import fr.boussole.indicator.message.EpisodeKey;
import fr.boussole.indicator.message.EpisodeMessage;
import fr.boussole.indicator.message.InvitationChanged;
import fr.boussole.indicator.message.ResponseRecorded;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is known of one episode: the highest version of each response and of each step's invitation. Messages may come in
 * any order and more than once; the state is the same.
 *
 * @param responses by response id
 * @param invitations by step
 */
public record EpisodeState(
        SortedMap<String, ResponseRecorded> responses, SortedMap<String, InvitationChanged> invitations) {
    public static final EpisodeState EMPTY = new EpisodeState(new TreeMap<>(), new TreeMap<>());

    public EpisodeState {
        responses = Collections.unmodifiableSortedMap(responses);
        invitations = Collections.unmodifiableSortedMap(invitations);
    }

    /** The state once this message is known; an older version of something known changes nothing. */
    public EpisodeState with(EpisodeMessage message) {
        return message instanceof ResponseRecorded response
                ? new EpisodeState(withNewer(responses, response), invitations)
                : new EpisodeState(responses, withNewer(invitations, (InvitationChanged) message));
    }

    /** The state once this thing is erased. */
    public EpisodeState without(EpisodeKey key) {
        return key.kind() == EpisodeKey.Kind.RESPONSE
                ? new EpisodeState(without(responses, key.thing()), invitations)
                : new EpisodeState(responses, without(invitations, key.thing()));
    }

    /** The facts with the highest version among the messages that stand; empty when none does. */
    public Optional<EpisodeFacts> facts() {
        return Stream.concat(responses.values().stream(), invitations.values().stream())
                .map(EpisodeMessage::episode)
                .max(Comparator.comparingLong(EpisodeFacts::version));
    }

    private static <M extends EpisodeMessage> SortedMap<String, M> withNewer(Map<String, M> messages, M message) {
        var newer = new TreeMap<>(messages);
        newer.merge(
                message.key().thing(),
                message,
                (known, arrived) -> arrived.version() > known.version() ? arrived : known);
        return newer;
    }

    private static <M> SortedMap<String, M> without(Map<String, M> messages, String key) {
        var fewer = new TreeMap<>(messages);
        fewer.remove(key);
        return fewer;
    }
}
