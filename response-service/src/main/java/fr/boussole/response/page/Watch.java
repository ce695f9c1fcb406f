package fr.boussole.response.page;

import fr.boussole.response.code.TryLimit;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Counts links and codes that open nothing, by their reason ({@code boussole_links_refused_total}), and writes down those that nobody makes by
 * accident: from which network, never which link or code.
 */
@ApplicationScoped
public class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final MeterRegistry metrics;
    private final RoutingContext request;

    Watch(MeterRegistry metrics, RoutingContext request) {
        this.metrics = metrics;
        this.request = request;
    }

    /** Why something opens nothing. */
    public enum Why {
        /** Cut short, changed or made up; or a shared tablet's, tried again after its reader left. */
        FORGED,
        /** Its time is over: people open old messages. */
        EXPIRED,
        /** Of an edition that was closed. */
        REVOKED,
        /** A code that opens nothing with that year. */
        CODE,
        /** A year of birth that is not theirs. */
        SECOND_FACT
    }

    public void refused(Why why) {
        metrics.counter("boussole.links.refused", "why", why.name().toLowerCase(java.util.Locale.ROOT))
                .increment();
        if (why != Why.EXPIRED) {
            LOG.infof("Refused, %s, from network %s", why, network());
        }
    }

    private String network() {
        return TryLimit.network(request.request().remoteAddress().hostAddress());
    }
}
