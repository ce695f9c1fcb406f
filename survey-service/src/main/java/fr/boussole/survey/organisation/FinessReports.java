package fr.boussole.survey.organisation;

import fr.boussole.survey.http.Problem;
import fr.boussole.survey.organisation.FinessReport.Outcome;
import fr.boussole.survey.organisation.FinessReport.Row;
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

/** Keeps how far each national file has come and what became of its lines, moved in the transaction of each batch. */
@ApplicationScoped
class FinessReports {
    private final AgroalDataSource database;
    private final Clock clock;

    FinessReports(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void begin(UUID id) {
        execute("insert into finess_import (id, started_at) values (?, ?)", id, now());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void finish(UUID id) {
        execute("update finess_import set finished_at = ? where id = ?", now(), id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID id, List<Row> rows, long passedOver) {
        execute(
                """
                update finess_import
                set rows = rows + ?, created = created + ?, updated = updated + ?, unchanged = unchanged + ?,
                    refused = refused + ?, passed_over = passed_over + ?
                where id = ?
                """,
                rows.size() + passedOver,
                count(rows, Outcome.CREATED),
                count(rows, Outcome.UPDATED),
                count(rows, Outcome.UNCHANGED),
                count(rows, Outcome.REFUSED),
                passedOver,
                id);
        tell(id, rows.stream().filter(Row::isTold).toList());
    }

    private void tell(UUID id, List<Row> rows) {
        String sql =
                "insert into finess_import_row (import, line, finess, outcome, \"column\", reason) values (?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                insert.setObject(1, id);
                insert.setLong(2, row.line());
                insert.setString(3, row.finess());
                insert.setString(4, row.outcome().name());
                insert.setString(5, row.column());
                insert.setString(6, row.reason().replace("\0", ""));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The report of an import cannot be kept", e);
        }
    }

    private static long count(List<Row> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** The report with some of its refusals; a 404 problem when there is none of that id. */
    FinessReport report(UUID id, int refusals) {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select rows, created, updated, unchanged, refused, passed_over from finess_import where id = ?")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw Problem.notFound("There is no such import");
                }
                return new FinessReport(
                        id,
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        rows(connection, id, "and outcome = 'REFUSED'", refusals));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The report of an import cannot be read", e);
        }
    }

    /** The lines that were told of, in the order of the file. */
    List<Row> rows(UUID id, int most) {
        report(id, 0);
        try (Connection connection = database.getConnection()) {
            return rows(connection, id, "", most);
        } catch (SQLException e) {
            throw new IllegalStateException("The report of an import cannot be read", e);
        }
    }

    private static List<Row> rows(Connection connection, UUID id, String which, int most) throws SQLException {
        try (var select =
                connection.prepareStatement("select line, finess, outcome, \"column\", reason from finess_import_row"
                        + " where import = ? " + which + " order by line limit ?")) {
            select.setObject(1, id);
            select.setInt(2, most);
            List<Row> found = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(
                            rows.getLong(1),
                            rows.getString(2),
                            Outcome.valueOf(rows.getString(3)),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            return found;
        }
    }

    private void execute(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The report of an import cannot be kept", e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
