package fr.boussole.response.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what was handed over and measures how late it was, by channel. */
@ApplicationScoped
class Lateness {

    private final MeterRegistry meters;

    Lateness(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Dispatch dispatch) {
        meters.counter(
                        "boussole_dispatch_handovers",
                        "channel",
                        dispatch.channel.name(),
                        "outcome",
                        dispatch.status.name())
                .increment();
        if (dispatch.status == DispatchStatus.SENT) {
            meters.timer("boussole_dispatch_lateness", "channel", dispatch.channel.name())
                    .record(dispatch.lateness());
        }
    }
}
