package fr.boussole.response.catalogue;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.PathwayJson;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what the listener wrote down. */
@ApplicationScoped
class Published {

    private final AgroalDataSource database;

    Published(AgroalDataSource database) {
        this.database = database;
    }

    Optional<FormDefinition> form(Canonical canonical) {
        return one(
                        "select message -> 'form' from questionnaire where url = ? and version = ?",
                        canonical.url(),
                        canonical.version())
                .map(ExactJson::read)
                .map(FormJson::read);
    }

    /** The scales that score that questionnaire version, as last heard: one may be added at any time. */
    List<Scale> scales(Canonical canonical) {
        return one(
                        "select coalesce(message -> 'scales', '[]') from questionnaire where url = ? and version = ?",
                        canonical.url(),
                        canonical.version())
                .map(ExactJson::read)
                .map(all -> StreamSupport.stream(all.spliterator(), false)
                        .map(ScaleJson::read)
                        .toList())
                .orElse(List.of());
    }

    Optional<Pathway> pathway(String id, String version) {
        return one("select message from pathway where id = ? and version = ?", id, version)
                .map(ExactJson::read)
                .map(PathwayJson::read);
    }

    Optional<String> currentVersion(String pathway) {
        return one(
                "select version from pathway where id = ? order by published_at desc, version desc limit 1", pathway);
    }

    Optional<String> organisationName(String id) {
        return one("select name from organisation where id = ?", id);
    }

    /** What can be counted. */
    enum Kind {
        QUESTIONNAIRE,
        PATHWAY,
        ORGANISATION,
        DEAD_LETTER;

        private String count() {
            return "select count(*) from " + name().toLowerCase(Locale.ROOT);
        }
    }

    long count(Kind kind) {
        return one(kind.count()).map(Long::parseLong).orElseThrow();
    }

    /** PostgreSQL keeps no text with the character zero, so nothing of that name is there. */
    private Optional<String> one(String sql, String... parameters) {
        if (Stream.of(parameters).anyMatch(parameter -> parameter.indexOf('\0') >= 0)) {
            return Optional.empty();
        }
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
}
