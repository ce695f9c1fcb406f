package fr.boussole.response.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Many rows in one statement: each of its parameters is a column, sent as an array that the statement unnests. One round trip
 * and one plan, however many rows.
 */
final class Rows<T> {

    private final Connection connection;
    private final String sql;
    private final List<T> rows;
    private final List<Column<T>> columns = new ArrayList<>();

    Rows(Connection connection, String sql, List<T> rows) {
        this.connection = connection;
        this.sql = sql;
        this.rows = rows;
    }

    private record Column<T>(String type, Function<T, Object> value) {

        /** Texts as an array of strings, which the driver sends in binary: no quote in a JSON text need be escaped. */
        Object[] of(List<T> rows) {
            return rows.stream().map(value).toArray(type.equals("text") ? String[]::new : Object[]::new);
        }
    }

    /** What reads what a statement returns. */
    interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    /** The next parameter: a column of that PostgreSQL type. */
    Rows<T> with(String type, Function<T, Object> value) {
        columns.add(new Column<>(type, value));
        return this;
    }

    void write() throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement);
            statement.executeUpdate();
        }
    }

    <R> List<R> writeAndRead(Reader<R> reader) throws SQLException {
        if (rows.isEmpty()) {
            return List.of();
        }
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement);
            List<R> read = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    read.add(reader.read(row));
                }
            }
            return read;
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        int place = 1;
        for (Column<T> column : columns) {
            statement.setArray(place++, connection.createArrayOf(column.type(), column.of(rows)));
        }
    }
}
