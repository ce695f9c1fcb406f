package fr.boussole.indicator.verification;

import fr.boussole.indicator.contribution.Contributions;
import fr.boussole.indicator.contribution.Entry;
import fr.boussole.indicator.contribution.EpisodeState;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.message.EpisodeKey;
import fr.boussole.indicator.message.MalformedMessage;
import fr.boussole.indicator.message.MessageReader;
import fr.boussole.indicator.message.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tallies in one go: folds a log of messages into episodes and adds up what each contributes. No stream, no difference. */
public final class Recount {
    private final Map<String, EpisodeState> episodes = new HashMap<>();
    private long messages;
    private long refused;

    /** @param json empty (null on the topic) for a tombstone */
    public void take(String topic, String recordKey, byte[] json) {
        messages++;
        try {
            var key = EpisodeKey.parse(Topics.kind(topic), recordKey);
            var known = episodes.getOrDefault(key.episode(), EpisodeState.EMPTY);
            episodes.put(key.episode(), json == null ? known.without(key) : known.with(MessageReader.read(key, json)));
        } catch (MalformedMessage refusal) {
            refused++;
        }
    }

    /** How many episodes count in each row. */
    public SortedMap<String, Long> tallies(Definitions definitions) {
        var sums = new HashMap<Entry, Long>();
        episodes.values().forEach(episode -> Contributions.of(episode, definitions)
                .forEach((row, count) -> sums.merge(row, (long) count, Long::sum)));
        var tallies = new TreeMap<String, Long>();
        sums.forEach((row, count) -> tallies.put(row.key(), count));
        return tallies;
    }

    public long episodes() {
        return episodes.size();
    }

    public long messages() {
        return messages;
    }

    /** Messages that cannot be understood; the stream puts them with the dead letters. */
    public long refused() {
        return refused;
    }
}
