package fr.boussole.response.dispatch;

import fr.boussole.response.pathway.Channel;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.logging.Logger;

/** What is due and not yet done, and since when: the numbers that tell whether people are asked in time. */
@ApplicationScoped
class Overdue {

    private static final Logger LOG = Logger.getLogger(Overdue.class);
    private static final Set<Channel> CARRIED =
            EnumSet.of(Channel.EMAIL, Channel.SMS, Channel.LETTER, Channel.TELEPHONE, Channel.BEDSIDE);
    private static final String DUE = " from invitation where next_at <= ?";
    private static final String WAITING =
            " from dispatch where status in ('DUE', 'HANDING') and due_at <= ? and channel = '";

    private final AgroalDataSource database;
    private final MeterRegistry meters;
    private final DispatchSettings settings;
    private final Clock clock;

    Overdue(AgroalDataSource database, MeterRegistry meters, DispatchSettings settings, Clock clock) {
        this.database = database;
        this.meters = meters;
        this.settings = settings;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("boussole_dispatch_due", this::due)
                .description("Invitations about which something is due now")
                .register(meters);
        Gauge.builder("boussole_dispatch_due_oldest_seconds", () -> age("next_at", DUE))
                .description("How long the oldest of them has been due")
                .register(meters);
        CARRIED.forEach(channel -> {
            String ofChannel = WAITING + channel.name() + "'";
            Gauge.builder("boussole_dispatch_waiting", () -> number("count(*)" + ofChannel))
                    .tag("channel", channel.name())
                    .description("Notices that are due and not handed over")
                    .register(meters);
            Gauge.builder("boussole_dispatch_waiting_oldest_seconds", () -> age("due_at", ofChannel))
                    .tag("channel", channel.name())
                    .description("How late the oldest of them is")
                    .register(meters);
        });
    }

    double due() {
        return number("count(*)" + DUE);
    }

    Duration oldest() {
        double seconds = age("next_at", DUE);
        return Double.isNaN(seconds) ? Duration.ZERO : Duration.ofSeconds((long) seconds);
    }

    boolean isTooLate() {
        return oldest().compareTo(settings.tooLate()) > 0;
    }

    private double age(String column, String from) {
        double since = number("coalesce(extract(epoch from min(" + column + ")), -1)" + from);
        return since < 0 ? 0 : clock.instant().getEpochSecond() - since;
    }

    private double number(String sql) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select " + sql)) {
            select.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            try (var row = select.executeQuery()) {
                row.next();
                return row.getDouble(1);
            }
        } catch (SQLException e) {
            LOG.warnf("What is due cannot be counted: %s", e.getMessage());
            return Double.NaN;
        }
    }
}
