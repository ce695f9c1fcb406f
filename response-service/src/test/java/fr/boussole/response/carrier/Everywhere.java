package fr.boussole.response.carrier;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Looks everywhere for what must be nowhere: in each row of each table, and in all that is logged at the finest level. */
public final class Everywhere implements AutoCloseable {

    /** What the mail server, the caller and the reader of PDF of the test itself log is not the service's. */
    private static final List<String> OTHER_SIDE =
            List.of("com.icegreen", "org.apache.http", "io.restassured", "org.apache.pdfbox", "org.apache.fontbox");

    private final StringBuffer logged = new StringBuffer();
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (OTHER_SIDE.stream().anyMatch(String.valueOf(record.getLoggerName())::startsWith)) {
                return;
            }
            logged.append(record.getLoggerName()).append(' ').append(record.getMessage());
            for (Object parameter : record.getParameters() == null ? new Object[0] : record.getParameters()) {
                logged.append(' ').append(parameter);
            }
            for (Throwable cause = record.getThrown(); cause != null; cause = cause.getCause()) {
                logged.append(' ').append(cause);
            }
            logged.append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public Everywhere() {
        ear.setLevel(Level.ALL);
        root.addHandler(ear);
        root.setLevel(Level.ALL);
    }

    public String logged() {
        return logged.toString();
    }

    /** Each row of each table as JSON, its table before it. */
    public static List<String> rows(AgroalDataSource database) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection();
                var tables = connection.createStatement();
                var names = tables.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'")) {
            while (names.next()) {
                try (var each = connection.createStatement();
                        var found = each.executeQuery(
                                "select row_to_json(t)::text from \"" + names.getString(1) + "\" t")) {
                    while (found.next()) {
                        rows.add(names.getString(1) + " " + found.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    @Override
    public void close() {
        root.removeHandler(ear);
        root.setLevel(before);
    }
}
