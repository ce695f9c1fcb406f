package fr.boussole.response.outbox;

import fr.boussole.response.identity.Ids;
import fr.boussole.response.message.Message;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * Where messages wait in the database, written in the transaction of the change that they tell. The caller has locked the
 * episode's row first: so the order of the rows is the order of the changes.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, partition, payload, written_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?)
            """;

    private final AgroalDataSource database;
    private final Partitions partitions;
    private final Event<Appended> appended;
    private final Clock clock;

    Outbox(AgroalDataSource database, Partitions partitions, Event<Appended> appended, Clock clock) {
        this.database = database;
        this.partitions = partitions;
        this.appended = appended;
        this.clock = clock;
    }

    /** Something waits in the outbox, once the transaction has committed. */
    record Appended() {}

    /** Writes a message in the transaction under way; the relay is woken when that commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Message message) {
        append(List.of(message));
    }

    /** Writes messages, in that order, in the transaction under way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Collection<? extends Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            append(connection, messages);
        } catch (SQLException e) {
            throw new IllegalStateException("A message cannot be written to the outbox", e);
        }
        appended.fire(new Appended());
    }

    private void append(Connection connection, Collection<? extends Message> messages) throws SQLException {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (var insert = connection.prepareStatement(INSERT)) {
            for (Message message : messages) {
                insert.setObject(1, Ids.next());
                insert.setString(2, message.aggregate());
                insert.setString(3, message.key());
                insert.setString(4, message.type());
                insert.setObject(
                        5, partitions.of(message.aggregate(), message.key()).orElse(null), Types.INTEGER);
                insert.setString(6, message.body().orElse(null));
                insert.setObject(7, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
