package fr.boussole.response.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows how many published things are known and how many letters were dead; neither stops patients from answering. */
@Readiness
@ApplicationScoped
class CatalogueHealth implements HealthCheck {

    private final Published published;

    CatalogueHealth(Published published) {
        this.published = published;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("catalogue")
                .withData("questionnaires", published.count(Published.Kind.QUESTIONNAIRE))
                .withData("pathways", published.count(Published.Kind.PATHWAY))
                .withData("organisations", published.count(Published.Kind.ORGANISATION))
                .withData("deadLetters", published.count(Published.Kind.DEAD_LETTER))
                .up()
                .build();
    }
}
