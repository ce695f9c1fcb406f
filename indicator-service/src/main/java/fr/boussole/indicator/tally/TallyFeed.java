package fr.boussole.indicator.tally;

import fr.boussole.indicator.kafka.Broker;
import fr.boussole.indicator.kafka.TopicTail;
import fr.boussole.indicator.stream.StreamConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.serialization.LongDeserializer;

/** Brings the rows of the tallies, those of every partition and so of every instance, into the view. */
@ApplicationScoped
public class TallyFeed {
    private final LongDeserializer counts = new LongDeserializer();
    private final TallyView view;
    private final TopicTail tail;

    public TallyFeed(TallyView view, StreamConfig stream, Broker broker) {
        this.view = view;
        this.tail = new TopicTail(stream.talliesTopic(), broker.reader(), this::take);
    }

    void start(@Observes StartupEvent started) {
        tail.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        tail.close();
    }

    /** Whether the view holds all that was counted before this instance started. */
    public boolean isCaughtUp() {
        return tail.isCaughtUp();
    }

    private void take(ConsumerRecords<String, byte[]> records) {
        var rows = new ArrayList<TallyView.Row>(records.count());
        records.forEach(record -> rows.add(new TallyView.Row(record.partition(), record.key(), count(record))));
        view.apply(rows);
    }

    private OptionalLong count(ConsumerRecord<String, byte[]> row) {
        return row.value() == null
                ? OptionalLong.empty()
                : OptionalLong.of(counts.deserialize(row.topic(), row.value()));
    }
}
