package fr.boussole.response.imports;

import fr.boussole.response.imports.ImportReport.Refusal;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Scope;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps how far each import has come and why rows were refused, moved in the transaction of each batch. */
@ApplicationScoped
class ImportLog {

    private final AgroalDataSource database;
    private final Clock clock;

    ImportLog(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void begin(UUID id, String pathway, Scope.View view) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into import (id, pathway, organisation, started_at) values (?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, pathway);
            insert.setString(3, view.everything() ? null : view.root());
            insert.setObject(4, now());
            insert.executeUpdate();
        }
    }

    /** Adds what a batch came to; the caller's transaction keeps both or neither. */
    void add(Connection connection, UUID id, Tally tally, List<Refusal> refusals) throws SQLException {
        String sql = """
                update import
                set rows = rows + ?, accepted = accepted + ?, unchanged = unchanged + ?, amended = amended + ?,
                    refused = refused + ?
                where id = ?
                """;
        try (var update = connection.prepareStatement(sql)) {
            update.setLong(1, tally.rows());
            update.setLong(2, tally.accepted());
            update.setLong(3, tally.unchanged());
            update.setLong(4, tally.amended());
            update.setLong(5, tally.refused());
            update.setObject(6, id);
            update.executeUpdate();
        }
        try (var insert = connection.prepareStatement(
                "insert into import_refusal (import, line, \"column\", reason) values (?, ?, ?, ?)"
                        + " on conflict do nothing")) {
            for (Refusal refusal : refusals) {
                insert.setObject(1, id);
                insert.setLong(2, refusal.line());
                insert.setString(3, refusal.column());
                insert.setString(4, refusal.reason());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Transactional
    void finish(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update import set finished_at = ? where id = ?")) {
            update.setObject(1, now());
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    /** The report, with at most that many refusals in the order of the file; a 404 problem when the viewer may not see it. */
    ImportReport report(UUID id, Scope.View view, int refusals) {
        String sql = """
                select rows, accepted, unchanged, amended, refused
                from import
                where id = ? and (?::boolean or organisation in (select subtree(?)))
                """;
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            select.setBoolean(2, view.everything());
            select.setString(3, view.root());
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw Problems.notFound("import-not-found", "No such import", "You see no import of that id.");
                }
                return new ImportReport(
                        id,
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        refusals(connection, id, refusals));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The report of an import cannot be read", e);
        }
    }

    private static List<Refusal> refusals(Connection connection, UUID id, int most) throws SQLException {
        try (var select = connection.prepareStatement("select line, \"column\", reason from import_refusal"
                + " where import = ? order by line, \"column\" limit ?")) {
            select.setObject(1, id);
            select.setInt(2, most);
            List<Refusal> refusals = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    refusals.add(new Refusal(rows.getLong(1), rows.getString(2), rows.getString(3)));
                }
            }
            return refusals;
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
