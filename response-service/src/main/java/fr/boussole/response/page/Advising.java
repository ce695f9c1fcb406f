package fr.boussole.response.page;

import fr.boussole.form.alert.AlertRule;
import fr.boussole.response.alert.Advice;
import fr.boussole.response.answer.OpenForm;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Sees to it that a person reads what to do because of what they said before they go on, and reads it again at the end. */
@ApplicationScoped
class Advising {

    private final Advice advice;

    Advising(Advice advice) {
        this.advice = advice;
    }

    /** To what has to be read first, when there is any; from there on to the page that was asked for. */
    Optional<RestResponse<TemplateInstance>> first(Views views, UriInfo asked) {
        if (unread(views).isEmpty()) {
            return Optional.empty();
        }
        String link = views.visit().link();
        return Optional.of(Telling.onTo(Addresses.advice(link, asked.getRequestUri())));
    }

    List<AlertRule> unread(Views views) {
        OpenForm form = views.visit().form();
        return advice.unread(form.invitation().id, form.step());
    }

    List<AlertRule> all(Views views) {
        OpenForm form = views.visit().form();
        return advice.all(form.invitation().id, form.step());
    }

    void read(Views views) {
        advice.read(views.visit().form().invitation().id);
    }
}
