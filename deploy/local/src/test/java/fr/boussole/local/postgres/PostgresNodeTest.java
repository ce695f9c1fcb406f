package fr.boussole.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresNodeTest {
    @TempDir
    Path directory;

    @Test
    void what_was_committed_is_there_after_a_restart() throws SQLException {
        try (var node = PostgresNode.kept(directory, 0, "s3cret")) {
            node.createDatabase("survey");
            execute(node, "CREATE TABLE note (text text)", "INSERT INTO note VALUES ('kept')");
        }
        try (var node = PostgresNode.kept(directory, 0, "s3cret")) {
            node.createDatabase("survey");
            assertThat(show(node, "SELECT text FROM note")).isEqualTo("kept");
            assertThat(show(node, "SELECT upper('é')")).isEqualTo("É");
            assertThat(show(node, "SHOW fsync")).isEqualTo("on");
            assertThat(show(node, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(show(node, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            String url = node.jdbcUrl("survey");
            assertThatThrownBy(() -> DriverManager.getConnection(url, node.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void a_test_may_trade_durability_for_speed() throws SQLException {
        try (var node = PostgresNode.temporary(Durability.RELAXED)) {
            node.createDatabase("survey");
            assertThat(show(node, "SHOW fsync")).isEqualTo("off");
            assertThatThrownBy(() -> node.createDatabase("x; DROP DATABASE survey"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void execute(PostgresNode node, String... statements) throws SQLException {
        try (var connection = node.connect("survey");
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String show(PostgresNode node, String query) throws SQLException {
        try (var connection = node.connect("survey");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
