package fr.boussole.response.outbox;

import fr.boussole.response.identity.Ids;
import fr.boussole.response.message.Message;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Where messages wait in the database, written in the transaction of the change that they tell. The caller has locked the
 * episode's row first: so the order of the rows is the order of the changes.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, partition, written_at)
            select id, aggregatetype, aggregateid, type, payload::jsonb, partition, ?
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[])
                     with ordinality as message(id, aggregatetype, aggregateid, type, payload, partition, place)
            order by place
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
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setArray(2, array(connection, "uuid", messages, message -> Ids.next()));
            insert.setArray(3, texts(connection, messages, Message::aggregate));
            insert.setArray(4, texts(connection, messages, Message::key));
            insert.setArray(5, texts(connection, messages, Message::type));
            insert.setArray(
                    6, texts(connection, messages, message -> message.body().orElse(null)));
            insert.setArray(7, array(connection, "int4", messages, message -> partitions
                    .of(message.aggregate(), message.key())
                    .orElse(null)));
            insert.executeUpdate();
        }
    }

    /** As an array of strings, which the driver sends in binary: no quote in a JSON text need be escaped. */
    private static Array texts(
            Connection connection, Collection<? extends Message> messages, Function<Message, String> column)
            throws SQLException {
        return connection.createArrayOf("text", messages.stream().map(column).toArray(String[]::new));
    }

    private static Array array(
            Connection connection,
            String type,
            Collection<? extends Message> messages,
            Function<Message, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, messages.stream().map(column).toArray());
    }
}
