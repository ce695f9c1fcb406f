package fr.boussole.indicator.stream;

import fr.boussole.indicator.contribution.Difference;
import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.message.EpisodeKey;
import fr.boussole.indicator.message.MalformedMessage;
import fr.boussole.indicator.message.MessageReader;
import fr.boussole.indicator.message.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Folds each message into its episode, and at its {@link Pace} adds the difference of the episodes' contributions to the
 * tallies and asks for a commit. What it cannot understand goes to the dead letters with the reason, and the next message is taken.
 */
final class EpisodeProcessor implements Processor<String, byte[], String, byte[]> {
    private static final Duration RECOMPUTATION_INTERVAL = Duration.ofMillis(50);

    /** No more episodes wait to be counted than are remembered as they were read. */
    private static final int MOST_UNCOUNTED = EpisodeMessages.REMEMBERED;

    private final Catalogue catalogue;
    private final Refusals refusals;
    private ProcessorContext<String, byte[]> context;
    private EpisodeMessages messages;
    private ContributionStore contributions;
    private TallyStore tallies;
    private Uncounted uncounted;
    private final Pace pace = new Pace();

    EpisodeProcessor(Catalogue catalogue, Refusals refusals) {
        this.catalogue = catalogue;
        this.refusals = refusals;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        messages = new EpisodeMessages(context.getStateStore(TallyTopology.MESSAGES));
        contributions = new ContributionStore(context.getStateStore(TallyTopology.CONTRIBUTIONS));
        tallies = new TallyStore(context.getStateStore(TallyTopology.TALLIES));
        uncounted = new Uncounted(context.getStateStore(TallyTopology.UNCOUNTED));
        context.schedule(Pace.TICK, PunctuationType.WALL_CLOCK_TIME, this::tick);
        var recomputation = new Recomputation(
                catalogue, contributions, context.getStateStore(TallyTopology.RECOMPUTED), this::recompute);
        context.schedule(RECOMPUTATION_INTERVAL, PunctuationType.WALL_CLOCK_TIME, now -> recomputation.advance());
    }

    @Override
    public void process(Record<String, byte[]> record) {
        var topic = context.recordMetadata().orElseThrow().topic();
        try {
            var key = EpisodeKey.parse(Topics.kind(topic), record.key());
            if (fold(key, record.value())) {
                uncounted.add(key.episode());
                pace.speak();
            }
        } catch (MalformedMessage refusal) {
            refuse(topic, record, refusal.getMessage());
        }
        if (uncounted.size() >= MOST_UNCOUNTED) {
            uncounted.countAll(this::recompute);
        }
    }

    private void tick(long nowMillis) {
        if (pace.isTime(nowMillis, uncounted.size())) {
            uncounted.countAll(this::recompute);
            context.commit();
        }
    }

    /** Whether the message said something new. */
    private boolean fold(EpisodeKey key, byte[] json) throws MalformedMessage {
        return json == null ? messages.erase(key) : messages.keep(MessageReader.read(key, json), json);
    }

    private void recompute(String episode) {
        var state = messages.of(episode);
        var before = contributions.of(episode);
        var after = Counted.of(state, catalogue.current());
        tallies.add(Difference.between(before.counts(), after.counts()));
        contributions.put(episode, after);
    }

    private void refuse(String topic, Record<String, byte[]> record, String reason) {
        record.headers().add("reason", reason.getBytes(StandardCharsets.UTF_8));
        record.headers().add("origin", topic.getBytes(StandardCharsets.UTF_8));
        context.forward(record, TallyTopology.DEAD_LETTERS);
        refusals.refused(topic, String.valueOf(record.key()), reason);
    }
}
