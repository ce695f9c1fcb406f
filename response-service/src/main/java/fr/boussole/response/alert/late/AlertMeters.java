package fr.boussole.response.alert.late;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** How many cases are open, and how many of them nobody has acknowledged in time. */
@ApplicationScoped
class AlertMeters {

    private static final Logger LOG = Logger.getLogger(AlertMeters.class);

    private final AgroalDataSource database;
    private final MeterRegistry meters;

    AlertMeters(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("boussole_alerts_open", () -> number("select count(*) from alert_case where closed_at is null"))
                .description("Alerts that are open")
                .register(meters);
        Gauge.builder("boussole_alerts_late", () -> number("""
                                select count(*) from alert_case
                                where closed_at is null and acknowledged_at is null and due_at < now()"""))
                .description("Open alerts that nobody acknowledged in time")
                .register(meters);
    }

    private double number(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        } catch (SQLException e) {
            LOG.warnf("The alerts cannot be counted: %s", e.getMessage());
            return Double.NaN;
        }
    }
}
