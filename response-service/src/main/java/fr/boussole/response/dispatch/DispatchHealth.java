package fr.boussole.response.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows what is due, for how long, and whether that is too long; none of it stops patients from answering. */
@Readiness
@ApplicationScoped
class DispatchHealth implements HealthCheck {

    private final Overdue overdue;

    DispatchHealth(Overdue overdue) {
        this.overdue = overdue;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("dispatch")
                .withData("due", (long) overdue.due())
                .withData("oldestSeconds", overdue.oldest().toSeconds())
                .withData("tooLate", overdue.isTooLate())
                .up()
                .build();
    }
}
