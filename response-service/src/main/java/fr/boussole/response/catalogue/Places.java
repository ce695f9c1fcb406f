package fr.boussole.response.catalogue;

import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Scope;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
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
     * @param closed whether it, or the establishment, takes no one any more
     * @param closedOn the last day on which care there may begin; none is known when empty
     */
    public record Place(String id, String establishment, boolean closed, Optional<LocalDate> closedOn) {

        /** Whether it takes no one, whenever care began. */
        public boolean isClosedForGood() {
            return closed && closedOn.isEmpty();
        }

        /** Whether care that began that day was still given there. */
        public boolean wasOpenOn(LocalDate day) {
            return !closed || closedOn.filter(last -> !day.isAfter(last)).isPresent();
        }
    }

    /** The establishment of that geographic FINESS; empty when none is known, or it lies outside the view. */
    public Optional<Place> ofFiness(String finess, Scope.View view) {
        if (finess.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        String sql =
                "select id from organisation where finess = ? and type = 'ESTABLISHMENT' order by closed, id limit 1";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, finess);
            try (var rows = select.executeQuery()) {
                return rows.next() ? find(rows.getString(1), view) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The organisations cannot be read", e);
        }
    }

    /** That id, if it is an establishment within the view; otherwise a 404 problem. */
    public String establishment(String id, Scope.View view) {
        return find(id, view)
                .map(Place::establishment)
                .filter(id::equals)
                .orElseThrow(() -> Problems.notFound(
                        "establishment-not-found", "No such establishment", "You see no establishment of that id."));
    }

    /** The place; empty when it does not exist, is no unit or establishment, or lies outside the view. */
    public Optional<Place> find(String organisation, Scope.View view) {
        if (organisation.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        String sql = """
                select place.id, establishment.id, place.closed or coalesce(establishment.closed, false),
                       case when place.closed and place.closed_on is null
                              or establishment.closed and establishment.closed_on is null then null
                            else least(place.closed_on, establishment.closed_on) end
                from organisation place left join organisation establishment on establishment.id = establishment_of(place.id)
                where place.id = ? and (?::boolean or place.id in (select subtree(?)))
                """;
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, organisation);
            select.setBoolean(2, view.everything());
            select.setString(3, view.root());
            try (var rows = select.executeQuery()) {
                return rows.next() && rows.getString(2) != null
                        ? Optional.of(new Place(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getBoolean(3),
                                Optional.ofNullable(rows.getObject(4, LocalDate.class))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The organisations cannot be read", e);
        }
    }
}
