package fr.boussole.response.stay;

import fr.boussole.response.admission.Reading;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps how far each file of stays has come and what became of its rows, moved in the transaction of each batch. */
@ApplicationScoped
class StayLog {

    private static final String ADD = """
            update stay_file
            set rows = rows + ?, created = created + ?, unchanged = unchanged + ?, amended = amended + ?,
                not_enrolled = not_enrolled + ?, excluded = excluded + ?, refused = refused + ?
            where id = ?
            """;

    private final AgroalDataSource database;
    private final Clock clock;

    StayLog(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void begin(UUID id, String organisation) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into stay_file (id, organisation, started_at) values (?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, organisation);
            insert.setObject(3, now());
            insert.executeUpdate();
        }
    }

    /**
     * Adds what a batch came to, in the transaction under way.
     *
     * @param place where its first line of the report stands
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID id, long place, List<StayOutcome.Line> lines) throws SQLException {
        Map<StayOutcome, Long> counts = new EnumMap<>(StayOutcome.class);
        lines.forEach(line -> counts.merge(line.outcome(), 1L, Long::sum));
        try (var connection = database.getConnection()) {
            try (var update = connection.prepareStatement(ADD)) {
                update.setLong(1, lines.size());
                for (StayOutcome outcome : StayOutcome.values()) {
                    update.setLong(2 + outcome.ordinal(), counts.getOrDefault(outcome, 0L));
                }
                update.setObject(8, id);
                update.executeUpdate();
            }
            write(connection, id, place, lines);
        }
    }

    /** How many lines of the report these make: one for each reason, and one for a row without any. */
    static long places(List<StayOutcome.Line> lines) {
        return lines.stream()
                .mapToLong(line -> Math.max(1, line.reasons().size()))
                .sum();
    }

    private static void write(Connection connection, UUID id, long place, List<StayOutcome.Line> lines)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into stay_row (file, place, line, outcome, field, reason) values (?, ?, ?, ?, ?, ?)")) {
            long next = place;
            for (StayOutcome.Line line : lines) {
                List<Reading.Fault> reasons =
                        line.reasons().isEmpty() ? List.of(new Reading.Fault("", "")) : line.reasons();
                for (Reading.Fault reason : reasons) {
                    insert.setObject(1, id);
                    insert.setLong(2, next++);
                    insert.setLong(3, line.line());
                    insert.setString(4, line.outcome().code());
                    insert.setString(5, reason.pointer());
                    insert.setString(6, reason.message());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    @Transactional
    void finish(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update stay_file set finished_at = ? where id = ?")) {
            update.setObject(1, now());
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    /** The report with at most that many reasons; a 404 problem when the viewer may not see it. */
    StayReport report(UUID id, Scope.View view, int reasons) {
        String sql = """
                select organisation, finished_at, rows, created, unchanged, amended, not_enrolled, excluded, refused
                from stay_file
                where id = ? and (?::boolean or organisation in (select subtree(?)))
                """;
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            select.setBoolean(2, view.everything());
            select.setString(3, view.root());
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw Problems.notFound("stays-not-found", "No such file", "You see no file of stays of that id.");
                }
                return new StayReport(
                        id,
                        row.getString(1),
                        Optional.ofNullable(row.getObject(2, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9),
                        rows(connection, id, -1, true, reasons).rows());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The report of a file of stays cannot be read", e);
        }
    }

    /** Some lines of the report, and the place of the last of them. */
    record Page(List<StayReport.Row> rows, long last) {}

    /** The lines of the report after a place, in the order of the file. */
    Page rows(UUID id, long after, int most) {
        try (var connection = database.getConnection()) {
            return rows(connection, id, after, false, most);
        } catch (SQLException e) {
            throw new IllegalStateException("The report of a file of stays cannot be read", e);
        }
    }

    private static Page rows(Connection connection, UUID id, long after, boolean onlyReasons, int most)
            throws SQLException {
        String sql = """
                select line, outcome, field, reason, place
                from stay_row
                where file = ? and place > ? and (not ?::boolean or reason <> '')
                order by place
                limit ?
                """;
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            select.setLong(2, after);
            select.setBoolean(3, onlyReasons);
            select.setInt(4, most);
            List<StayReport.Row> rows = new ArrayList<>();
            long last = after;
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new StayReport.Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
                    last = row.getLong(5);
                }
            }
            return new Page(rows, last);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
