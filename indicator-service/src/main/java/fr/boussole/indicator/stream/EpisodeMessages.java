package fr.boussole.indicator.stream;

import fr.boussole.indicator.contribution.EpisodeState;
import fr.boussole.indicator.message.EpisodeKey;
import fr.boussole.indicator.message.EpisodeMessage;
import fr.boussole.indicator.message.MalformedMessage;
import fr.boussole.indicator.message.MessageReader;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The last message about each thing of each episode, as it came: the log itself, compacted. What is erased leaves no trace.
 */
final class EpisodeMessages {
    private static final StringSerializer TEXT = new StringSerializer();
    private final KeyValueStore<String, byte[]> store;

    EpisodeMessages(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** Keeps the message unless the same or a newer one is there; says whether it kept it. */
    boolean keep(EpisodeMessage message, byte[] json) {
        var stored = message.key().stored();
        var known = Optional.ofNullable(store.get(stored)).map(kept -> read(message.key(), kept));
        if (known.isPresent() && known.get().version() >= message.version()) {
            return false;
        }
        store.put(stored, json);
        return true;
    }

    /** Says whether there was something to erase. */
    boolean erase(EpisodeKey key) {
        return store.delete(key.stored()) != null;
    }

    EpisodeState of(String episode) {
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
