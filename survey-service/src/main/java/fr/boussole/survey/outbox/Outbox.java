package fr.boussole.survey.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Where a change leaves its message, in the same transaction: both are kept or neither is. */
@ApplicationScoped
public class Outbox {
    private final TransactionSynchronizationRegistry transaction;
    private final Relay relay;
    private final Clock clock;

    Outbox(TransactionSynchronizationRegistry transaction, Relay relay, Clock clock) {
        this.transaction = transaction;
        this.relay = relay;
        this.clock = clock;
    }

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
        transaction.registerInterposedSynchronization(new WakeOnCommit(relay));
    }

    private record WakeOnCommit(Relay relay) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing to do before: the message is part of the transaction.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
