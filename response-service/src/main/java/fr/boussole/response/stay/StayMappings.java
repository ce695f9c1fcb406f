package fr.boussole.response.stay;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** The mappings that hospitals have saved, as they were sent. */
@ApplicationScoped
class StayMappings {

    private final AgroalDataSource database;
    private final Clock clock;

    StayMappings(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void save(String establishment, JsonNode mapping, String by) {
        String sql = """
                insert into stay_mapping (organisation, mapping, saved_at, saved_by) values (?, ?::jsonb, ?, ?)
                on conflict (organisation) do update
                    set mapping = excluded.mapping, saved_at = excluded.saved_at, saved_by = excluded.saved_by
                """;
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, establishment);
            insert.setString(2, mapping.toString());
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(4, by);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A mapping cannot be saved", e);
        }
    }

    Optional<JsonNode> of(String establishment) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select mapping from stay_mapping where organisation = ?")) {
            select.setString(1, establishment);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(ExactJson.read(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A mapping cannot be read", e);
        }
    }
}
