package fr.boussole.response.carrier;

import fr.boussole.response.pathway.Channel;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Counts what the world tells of notices, and passes it on to whoever keeps account of them. */
@ApplicationScoped
public class Reporting {

    private final Reports reports;
    private final MeterRegistry metrics;

    public Reporting(Reports reports, MeterRegistry metrics) {
        this.reports = reports;
        this.metrics = metrics;
    }

    /** Throws what the account throws: whoever told us will tell us again. */
    public void tell(Channel by, UUID notice, DeliveryReport report) {
        reports.take(notice, report);
        count(by, report.outcome().name());
    }

    /** Counts a report that belongs to no notice of ours. */
    public void unknown(Channel by) {
        count(by, "unknown");
    }

    /** Counts a report that could not be taken, or put where a person finds it, this time. */
    public void stuck(Channel by) {
        count(by, "stuck");
    }

    private void count(Channel by, String outcome) {
        metrics.counter(
                        "boussole.carrier.reports",
                        "channel",
                        by.name().toLowerCase(Locale.ROOT),
                        "outcome",
                        outcome.toLowerCase(Locale.ROOT))
                .increment();
    }
}
