package fr.boussole.response.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** How many messages wait, and for how long the oldest has: the two numbers that tell whether the relay keeps up. */
@ApplicationScoped
class Backlog {

    private static final Logger LOG = Logger.getLogger(Backlog.class);

    private final AgroalDataSource database;
    private final MeterRegistry meters;

    Backlog(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("boussole_outbox_backlog", () -> number("select count(*) from outbox"))
                .description("Messages that wait to be sent")
                .register(meters);
        Gauge.builder(
                        "boussole_outbox_oldest_seconds",
                        () -> number("select coalesce(extract(epoch from now() - min(written_at)), 0) from outbox"))
                .description("Age of the oldest message that waits")
                .register(meters);
    }

    private double number(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        } catch (SQLException e) {
            LOG.warnf("The outbox cannot be counted: %s", e.getMessage());
            return Double.NaN;
        }
    }
}
