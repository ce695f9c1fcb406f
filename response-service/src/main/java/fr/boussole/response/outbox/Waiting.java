package fr.boussole.response.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that waits to be sent.
 *
 * @param seq the order of sending
 * @param body the JSON; empty for a tombstone
 */
record Waiting(long seq, UUID id, String aggregate, String key, String type, Optional<String> body, Instant writtenAt) {

    /** The oldest, in the order to send them. */
    static List<Waiting> oldest(Connection connection, int count) throws SQLException {
        String sql = """
                select seq, id, aggregatetype, aggregateid, type, payload::text, written_at
                from outbox
                order by seq
                limit ?
                """;
        try (var select = connection.prepareStatement(sql)) {
            select.setInt(1, count);
            List<Waiting> waiting = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    waiting.add(new Waiting(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            Optional.ofNullable(rows.getString(6)),
                            rows.getObject(7, OffsetDateTime.class).toInstant()));
                }
            }
            return waiting;
        }
    }

    /** Forgets those that the broker has acknowledged: exactly those, for a transaction with a lower number may commit later. */
    static void delete(Connection connection, List<Waiting> sent) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where seq = any(?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", sent.stream().map(Waiting::seq).toArray()));
            delete.executeUpdate();
        }
    }
}
