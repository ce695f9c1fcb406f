package fr.boussole.survey.outbox;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

/**
 * A message waiting to be sent, in the layout of Debezium's outbox event router, so that Debezium can replace our relay.
 * It is written in the transaction that caused it and deleted once the broker has acknowledged it.
 */
@Entity
@Table(name = "outbox")
public class OutboxMessage extends PanacheEntityBase {
    @Id
    UUID id;

    /** The order of sending. Writers of one aggregate lock it first, so its messages commit in this order. */
    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    long seq;

    /** The topic, without its prefix: {@code questionnaires}. */
    String aggregatetype;

    /** The key of the record. */
    String aggregateid;

    /** The CloudEvents type. */
    String type;

    /** The JSON body; absent for a tombstone, which erases the key. */
    @ColumnTransformer(write = "?::jsonb")
    String payload;

    /** The partition to send to; absent leaves it to the broker's client. */
    Integer partition;

    @Column(name = "written_at")
    Instant writtenAt;

    /** The oldest messages that wait, in the order to send them. */
    static List<OutboxMessage> oldest(int count) {
        return find("order by seq").page(0, count).list();
    }

    Optional<String> body() {
        return Optional.ofNullable(payload);
    }
}
