package fr.boussole.survey.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Where a change leaves its message, in the same transaction: both are kept or neither is. */
@ApplicationScoped
public class Outbox {
    private final Event<Appended> appended;
    private final Clock clock;

    Outbox(Event<Appended> appended, Clock clock) {
        this.appended = appended;
        this.clock = clock;
    }

    /** Something waits in the outbox, once the transaction has committed. */
    record Appended() {}

    /**
     * Appends a message to the transaction in progress; the relay is woken when it commits.
     *
     * @param topic the topic without its prefix, such as {@code pathways}
     * @param key the record's key
     * @param type the CloudEvents type
     * @param payload the whole new state
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String topic, String key, String type, JsonNode payload) {
        OutboxMessage message = new OutboxMessage();
        message.id = Generators.timeBasedEpochGenerator().generate();
        message.aggregatetype = topic;
        message.aggregateid = key;
        message.type = type;
        message.payload = payload.toString();
        message.partition = 0;
        message.writtenAt = clock.instant();
        message.persist();
        appended.fire(new Appended());
    }
}
