package fr.boussole.response.imports;

import fr.boussole.response.invitation.Life;
import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.message.InvitationChanged;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The invitations of a batch in the database, all at once. */
final class InvitationRows {

    private static final String KNOWN = """
            select id, episode, step, version, status, at, channel, due_from, due_to, expires_on, reason, life::text
            from invitation
            where episode = any (?)
            order by episode, due_from, step
            """;

    private static final String SAID = """
            from unnest(?::int[], ?::text[], ?::timestamptz[], ?::text[], ?::date[], ?::date[], ?::date[], ?::uuid[], ?::text[], ?::text[],
                        ?::text[])
                     as said(version, status, at, channel, due_from, due_to, expires_on, id, episode, step, life)
            """;

    private static final String INSERT = """
            insert into invitation (version, status, at, channel, due_from, due_to, expires_on, id, episode, step, life)
            select version, status, at, channel, due_from, due_to, expires_on, id, episode, step, life::jsonb
            """ + SAID;

    private static final String UPDATE = """
            update invitation
            set version = said.version, status = said.status, at = said.at, channel = said.channel, due_from = said.due_from,
                due_to = said.due_to, expires_on = said.expires_on, life = said.life::jsonb
            """ + SAID + " where invitation.id = said.id";

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
                            row.getObject(9, LocalDate.class),
                            row.getObject(10, LocalDate.class),
                            Optional.ofNullable(row.getString(11)),
                            Life.read(row.getString(12))));
                }
            }
            return known;
        }
    }

    void insert(List<InvitationChanged> invitations) throws SQLException {
        write(INSERT, invitations);
    }

    void update(List<InvitationChanged> invitations) throws SQLException {
        write(UPDATE, invitations);
    }

    private void write(String sql, List<InvitationChanged> invitations) throws SQLException {
        new Rows<>(connection, sql, invitations)
                .with("int4", InvitationChanged::version)
                .with("text", InvitationChanged::status)
                .with("timestamptz", invitation -> invitation.at().toString())
                .with("text", InvitationChanged::channel)
                .with("date", invitation -> invitation.dueFrom().toString())
                .with("date", invitation -> invitation.dueTo().toString())
                .with("date", invitation -> invitation.expiresOn().toString())
                .with("uuid", InvitationChanged::invitation)
                .with("text", invitation -> invitation.episode().id())
                .with("text", InvitationChanged::step)
                .with("text", invitation -> Life.write(invitation.life()))
                .write();
    }
}
