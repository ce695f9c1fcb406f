package fr.boussole.response.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.kafka.common.TopicPartition;

/**
 * Writes down what was heard; the same twice changes nothing. Of a questionnaire version, the form first heard stays whatever comes
 * later: somebody may have it open.
 */
@ApplicationScoped
class Projection {

    private final Clock clock;

    Projection(Clock clock) {
        this.clock = clock;
    }

    void write(Connection connection, Heard heard) throws SQLException {
        if (heard instanceof Heard.Questionnaire questionnaire) {
            execute(connection, """
                    insert into questionnaire (url, version, message, received_at) values (?, ?, ?::jsonb, ?)
                    on conflict (url, version) do update
                        set message = excluded.message || jsonb_build_object('form', questionnaire.message -> 'form')
                    """, questionnaire.url(), questionnaire.version(), questionnaire.message(), now());
        } else if (heard instanceof Heard.PathwayVersion pathway) {
            execute(
                    connection,
                    """
                    insert into pathway (id, version, published_at, message, received_at) values (?, ?, ?, ?::jsonb, ?)
                    on conflict (id, version) do nothing
                    """,
                    pathway.id(),
                    pathway.version(),
                    pathway.publishedAt().atOffset(ZoneOffset.UTC),
                    pathway.message(),
                    now());
            if (pathway.movesUnsent()) {
                execute(connection, """
                        insert into pathway_move (pathway, version, heard_at) values (?, ?, ?) on conflict do nothing
                        """, pathway.id(), pathway.version(), now());
            }
        } else if (heard instanceof Heard.Organisation organisation) {
            execute(
                    connection,
                    """
                    insert into organisation (id, parent, type, name, closed, closed_on, finess, received_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (id) do update
                        set parent = excluded.parent, type = excluded.type, name = excluded.name, closed = excluded.closed,
                            closed_on = excluded.closed_on, finess = excluded.finess
                    """,
                    organisation.id(),
                    organisation.parent().orElse(null),
                    organisation.type(),
                    organisation.name(),
                    organisation.closed(),
                    organisation.closedOn().orElse(null),
                    organisation.finess().orElse(null),
                    now());
        }
    }

    /** Counts a dead letter once, however often it is read. */
    void writeDeadLetter(Connection connection, TopicPartition from, long position, String reason) throws SQLException {
        execute(connection, """
                insert into dead_letter (topic, partition, position, reason, received_at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """, from.topic(), from.partition(), position, reason, now());
    }

    void writePosition(Connection connection, TopicPartition partition, long next) throws SQLException {
        execute(connection, """
                insert into catalogue_position (topic, partition, next_offset) values (?, ?, ?)
                on conflict (topic, partition) do update set next_offset = excluded.next_offset
                """, partition.topic(), partition.partition(), next);
    }

    /** Where to go on reading; the beginning for what was never read. */
    long position(Connection connection, TopicPartition partition) throws SQLException {
        try (var select = connection.prepareStatement(
                "select next_offset from catalogue_position where topic = ? and partition = ?")) {
            select.setString(1, partition.topic());
            select.setInt(2, partition.partition());
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
