package fr.boussole.survey.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How many messages wait: the number that tells whether the relay keeps up. */
@ApplicationScoped
class Backlog {
    private final MeterRegistry meters;

    Backlog(MeterRegistry meters) {
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("boussole_outbox_backlog", () -> QuarkusTransaction.requiringNew()
                        .call(OutboxMessage::count))
                .description("Messages that wait to be sent")
                .register(meters);
    }
}
