package fr.boussole.indicator.stream;

import fr.boussole.indicator.contribution.EpisodeState;
import fr.boussole.indicator.message.EpisodeKey;
import fr.boussole.indicator.message.EpisodeMessage;
import fr.boussole.indicator.message.MalformedMessage;
import fr.boussole.indicator.message.MessageReader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The last message about each thing of each episode, as it came: the log itself, compacted. What is erased leaves no trace.
 * The episodes that were spoken of last are remembered as they were read, since messages about one come close together.
 */
final class EpisodeMessages {
    static final int REMEMBERED = 500;
    private static final StringSerializer TEXT = new StringSerializer();

    private final KeyValueStore<String, byte[]> store;
    private final Latest<String, EpisodeState> remembered = new Latest<>(REMEMBERED);

    EpisodeMessages(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** Keeps the message unless the same or a newer one is there; says whether it kept it. */
    boolean keep(EpisodeMessage message, byte[] json) {
        var known = of(message.key().episode());
        var next = known.with(message);
        if (next.equals(known)) {
            return false;
        }
        store.put(message.key().stored(), json);
        remembered.put(message.key().episode(), next);
        return true;
    }

    /** Says whether there was something to erase. */
    boolean erase(EpisodeKey key) {
        remembered.remove(key.episode());
        return store.delete(key.stored()) != null;
    }

    EpisodeState of(String episode) {
        return remembered.computeIfAbsent(episode, this::read);
    }

    private EpisodeState read(String episode) {
        var state = EpisodeState.EMPTY;
        try (var kept = store.prefixScan(EpisodeKey.prefix(episode), TEXT)) {
            while (kept.hasNext()) {
                var message = kept.next();
                state = state.with(read(EpisodeKey.ofStored(message.key), message.value));
            }
        }
        return state;
    }

    private static EpisodeMessage read(EpisodeKey key, byte[] json) {
        try {
            return MessageReader.read(key, json);
        } catch (MalformedMessage impossible) {
            throw new IllegalStateException(
                    "A message that was understood before no longer is: " + key.kind(), impossible);
        }
    }
}
