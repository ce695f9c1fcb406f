package fr.boussole.survey.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.survey.PlatformResource;
import fr.boussole.survey.Staff;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL against what is published, by the role that owns the tables. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(user = "ada", roles = "author")
class ImmutabilityTest {
    private static final String HERE = " where url = 'https://boussole.example/Questionnaire/sealed' and version = '1'";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void a_version_is_published_with_its_scale() throws SQLException {
        if (texts("select id from questionnaire" + HERE).isEmpty()) {
            Staff.publish("sealed", "1");
            Staff.addScale("sealed", "1", "1").statusCode(201);
        }
    }

    @Test
    void no_column_of_a_published_version_can_be_changed() throws SQLException {
        List<String> columns = texts("""
                select column_name from information_schema.columns where table_name = 'questionnaire' and table_schema = current_schema()""");
        assertThat(columns).contains("id", "url", "version", "title", "state", "content", "form", "imported_at", "published_at");
        String before = row();
        for (String column : columns) {
            String value = column.endsWith("_at")
                    ? "timestamptz '1999-01-01'"
                    : column.equals("content") || column.equals("form") ? "'{\"x\": 1}'" : "'x'";
            assertRefused("update questionnaire set " + column + " = " + value + HERE);
            assertRefused("update questionnaire set state = 'RETIRED', retired_at = now(), " + column + " = " + value + HERE);
            assertRefused("update questionnaire set " + column + " = null" + HERE);
        }
        assertThat(row()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update questionnaire set state = 'DRAFT', form = null, published_at = null" + HERE,
                "update questionnaire set state = 'IN_REVIEW'" + HERE,
                "update questionnaire set state = 'APPROVED'" + HERE,
                "update questionnaire set state = state" + HERE,
                "update questionnaire set state = 'RETIRED'" + HERE,
                "delete from questionnaire" + HERE,
                "truncate questionnaire",
                "truncate questionnaire cascade",
                "truncate questionnaire_move",
                "delete from questionnaire_move",
                "update questionnaire_move set who = 'somebody else'",
                "update scale set content = '{}'",
                "delete from scale",
                "truncate scale"
            })
    void no_statement_moves_it_back_deletes_it_or_rewrites_its_record(String statement) throws SQLException {
        String before = row();
        assertRefused(statement);
        assertRefused("set session_replication_role = replica; " + statement);
        assertThat(row()).isEqualTo(before);
    }

    private void assertRefused(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                var sql = connection.createStatement()) {
            try {
                assertThatThrownBy(() -> sql.execute(statement)).as(statement).isInstanceOf(SQLException.class);
            } finally {
                sql.execute("set session_replication_role = default");
            }
        }
    }

    private String row() throws SQLException {
        return texts("select to_jsonb(questionnaire)::text from questionnaire" + HERE).get(0);
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
