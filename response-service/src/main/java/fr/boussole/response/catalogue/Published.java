package fr.boussole.response.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.PathwayJson;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;

/** Reads what the listener wrote down. */
@ApplicationScoped
class Published {

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Published(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<FormDefinition> form(Canonical canonical) {
        return one(
                        "select message -> 'form' from questionnaire where url = ? and version = ?",
                        canonical.url(),
                        canonical.version())
                .map(this::parsed)
                .map(FormJson::read);
    }

    Optional<Pathway> pathway(String id, String version) {
        return one("select message from pathway where id = ? and version = ?", id, version)
                .map(this::parsed)
                .map(PathwayJson::read);
    }

    Optional<String> currentVersion(String pathway) {
        return one("select version from pathway where id = ? order by published_at desc, version desc limit 1", pathway);
    }

    Optional<String> organisationName(String id) {
        return one("select name from organisation where id = ?", id);
    }

    private Optional<String> one(String sql, String... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The catalogue cannot be read", e);
        }
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The catalogue holds something that is not JSON", e);
        }
    }
}
