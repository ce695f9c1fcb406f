package fr.boussole.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * One real PostgreSQL server on 127.0.0.1, with a database per service. Its binaries come with the classpath; no installation
 * is needed, and it runs under any account.
 *
 * <p>In a test: {@code try (var postgres = PostgresNode.temporary(RELAXED)) { postgres.createDatabase("survey"); … }}, with
 * {@link #jdbcUrl}, {@link #user} and {@link #password} for the datasource.
 */
public final class PostgresNode implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private static final String LIKE_ON_ANY_MACHINE =
            " ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' TEMPLATE template0";

    /** Held, because a logger that nobody holds forgets its level. Its ordinary life is of no interest. */
    private static final Logger LOGGER = Logger.getLogger("io.zonky.test.db.postgres");

    private final EmbeddedPostgres server;
    private final String password;

    private PostgresNode(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /**
     * A server whose data stay in {@code directory} for the next start, every commit safely on disk, and which asks for
     * {@code password}; the password of the first start is the one that holds.
     *
     * @param port 0 for any free port
     */
    public static PostgresNode kept(Path directory, int port, String password) {
        ServerDirectory layout = new ServerDirectory(directory);
        layout.endServerLeftRunning();
        PostgresNode node = start(
                layout.server().setCleanDataDirectory(false).setPort(port).setConnectConfig("password", password),
                Durability.SAFE,
                password);
        if (layout.asksNoPassword()) {
            node.execute("ALTER USER " + SUPERUSER + " PASSWORD '" + password.replace("'", "''") + "'");
            layout.askForPassword();
            node.execute("SELECT pg_reload_conf()");
        }
        return node;
    }

    /** A server on a free port whose data vanish when it is closed. */
    public static PostgresNode temporary(Durability durability) {
        return start(EmbeddedPostgres.builder(), durability, SUPERUSER);
    }

    /** Ends the server that a killed process left running on {@code directory}; true when there was one. */
    public static boolean endLeftRunning(Path directory) {
        return new ServerDirectory(directory).endServerLeftRunning();
    }

    private static PostgresNode start(EmbeddedPostgres.Builder server, Durability durability, String password) {
        LOGGER.setLevel(Level.WARNING);
        try {
            EmbeddedPostgres started = server.setRegisterShutdownHook(false)
                    .setPGStartupWait(LONGEST_START)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", durability.setting())
                    .setServerConfig("synchronous_commit", durability.setting())
                    .setServerConfig("max_connections", "200")
                    .setLocaleConfig("locale", "C")
                    .start();
            return new PostgresNode(started, password);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start: " + e.getMessage(), e);
        }
    }

    /** Creates the database unless it is there. The name is lower-case letters, digits and underscores. */
    public PostgresNode createDatabase(String name) {
        if (!DATABASE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A database name is lower-case letters, digits and _: '" + name + "'");
        }
        if (!query("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            execute("CREATE DATABASE " + name + LIKE_ON_ANY_MACHINE);
        }
        return this;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    public String user() {
        return SUPERUSER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return server.getPort();
    }

    /** Opens a connection to a database; the caller closes it. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
    }

    /** Stops the server after its last transaction; a temporary one forgets its data. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop cleanly: " + e.getMessage(), e);
        }
    }

    private void execute(String sql) {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused to prepare a database: " + e.getMessage(), e);
        }
    }

    private boolean query(String sql) {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused to look for a database: " + e.getMessage(), e);
        }
    }
}
