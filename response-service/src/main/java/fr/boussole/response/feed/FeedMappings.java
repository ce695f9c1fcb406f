package fr.boussole.response.feed;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** The mappings that hospitals have saved for their systems. */
@ApplicationScoped
public class FeedMappings {

    private final AgroalDataSource database;
    private final Clock clock;

    FeedMappings(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The establishment for which a system speaks. */
    public Optional<String> establishment(FeedMapping.Sender sender) {
        return one(
                "select organisation from feed_sender where application = ? and facility = ?",
                sender.application(),
                sender.facility());
    }

    public Optional<FeedMapping> of(String establishment) {
        return json(establishment).map(json -> FeedMappingJson.read(json).mapping());
    }

    Optional<JsonNode> json(String establishment) {
        return one("select mapping from feed_mapping where organisation = ?", establishment)
                .map(ExactJson::read);
    }

    /** Saves it in place of the last; whether its senders were free or its own. */
    @Transactional
    public boolean save(String establishment, JsonNode json, FeedMapping mapping, String by) {
        String sql = """
                insert into feed_mapping (organisation, mapping, saved_at, saved_by) values (?, ?::jsonb, ?, ?)
                on conflict (organisation) do update
                    set mapping = excluded.mapping, saved_at = excluded.saved_at, saved_by = excluded.saved_by
                """;
        boolean isFree = mapping.senders().stream().allMatch(sender -> establishment(sender)
                .filter(other -> !other.equals(establishment))
                .isEmpty());
        if (!isFree) {
            return false;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, establishment);
            insert.setString(2, json.toString());
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(4, by);
            insert.executeUpdate();
            saveSenders(connection, establishment, mapping);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("A mapping cannot be saved", e);
        }
    }

    private static void saveSenders(Connection connection, String establishment, FeedMapping mapping)
            throws SQLException {
        try (var delete = connection.prepareStatement("delete from feed_sender where organisation = ?");
                var insert = connection.prepareStatement("insert into feed_sender (application, facility, organisation)"
                        + " values (?, ?, ?) on conflict do nothing")) {
            delete.setString(1, establishment);
            delete.executeUpdate();
            for (FeedMapping.Sender sender : mapping.senders()) {
                insert.setString(1, sender.application());
                insert.setString(2, sender.facility());
                insert.setString(3, establishment);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Optional<String> one(String sql, String... parameters) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setString(i + 1, parameters[i]);
            }
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A mapping cannot be read", e);
        }
    }
}
