package fr.boussole.response.catalogue;

import fr.boussole.response.security.Scope;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;

/** The organisations as places where someone is cared for, within what the signed-in person may see. */
@ApplicationScoped
public class Places {

    private final AgroalDataSource database;

    Places(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A unit or an establishment.
     *
     * @param establishment the establishment that it belongs to, or itself
     * @param closed whether it takes no one any more
     */
    public record Place(String id, String establishment, boolean closed) {}

    /** The place; empty when it does not exist, is no unit or establishment, or lies outside the view. */
    public Optional<Place> find(String organisation, Scope.View view) {
        if (organisation.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        String sql = "select id, establishment_of(id), closed from organisation where id = ? and "
                + "(?::boolean or id in (select subtree(?)))";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, organisation);
            select.setBoolean(2, view.everything());
            select.setString(3, view.root());
            try (var rows = select.executeQuery()) {
                return rows.next() && rows.getString(2) != null
                        ? Optional.of(new Place(rows.getString(1), rows.getString(2), rows.getBoolean(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The organisations cannot be read", e);
        }
    }
}
