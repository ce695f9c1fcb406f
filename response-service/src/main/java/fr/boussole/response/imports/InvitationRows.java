package fr.boussole.response.imports;

import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.message.InvitationChanged;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The invitations of a batch in the database, all at once. */
final class InvitationRows {

    private static final String KNOWN = """
            select id, episode, step, version, status, at, channel, due_from, due_to
            from invitation
            where episode = any (?)
            order by episode, due_from, step
            """;

    private static final String INSERT = """
            insert into invitation (version, status, at, channel, due_from, due_to, id, episode, step)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE =
            "update invitation set version = ?, status = ?, at = ?, channel = ?, due_from = ?, due_to = ? where id = ?";

    private final Connection connection;

    InvitationRows(Connection connection) {
        this.connection = connection;
    }

    /** Those of the episodes, with the facts given. */
    List<InvitationChanged> known(Map<String, EpisodeFacts> episodes) throws SQLException {
        try (var select = connection.prepareStatement(KNOWN)) {
            select.setArray(
                    1, connection.createArrayOf("text", episodes.keySet().toArray()));
            List<InvitationChanged> known = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    known.add(new InvitationChanged(
                            episodes.get(row.getString(2)),
                            row.getObject(1, UUID.class),
                            row.getString(3),
                            row.getInt(4),
                            row.getString(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            row.getString(7),
                            row.getObject(8, LocalDate.class),
                            row.getObject(9, LocalDate.class)));
                }
            }
            return known;
        }
    }

    void insert(Collection<InvitationChanged> invitations) throws SQLException {
        write(INSERT, invitations, true);
    }

    void update(Collection<InvitationChanged> invitations) throws SQLException {
        write(UPDATE, invitations, false);
    }

    private void write(String sql, Collection<InvitationChanged> invitations, boolean whole) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (InvitationChanged invitation : invitations) {
                statement.setInt(1, invitation.version());
                statement.setString(2, invitation.status());
                statement.setObject(3, invitation.at().atOffset(ZoneOffset.UTC));
                statement.setString(4, invitation.channel());
                statement.setObject(5, invitation.dueFrom());
                statement.setObject(6, invitation.dueTo());
                statement.setObject(7, invitation.invitation());
                if (whole) {
                    statement.setString(8, invitation.episode().id());
                    statement.setString(9, invitation.step());
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
