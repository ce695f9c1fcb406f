package fr.boussole.response.dispatch;

import fr.boussole.response.carrier.Notice;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.link.Links;
import fr.boussole.response.schedule.Sending;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Writes what a person is told: by whom, about what, with a link to answer and one to be left in peace. */
@ApplicationScoped
class Notices {

    /** A message may be read long after its questionnaire has closed, and its reader still wants no other. */
    private static final Duration STOPS_FOR = Duration.ofDays(730);

    private final Catalogue catalogue;
    private final Links answering;
    private final Links stopping;
    private final Links exercising;
    private final String address;

    Notices(Catalogue catalogue, Links answering, Boussole settings) {
        this.catalogue = catalogue;
        this.answering = answering;
        this.stopping = Links.stopping(settings.link().key().getBytes(StandardCharsets.UTF_8));
        this.exercising = Links.exercising(settings.link().key().getBytes(StandardCharsets.UTF_8));
        this.address = settings.link().address().toString();
    }

    Notice of(CaseFile file, Dispatch dispatch, Instant now) {
        Instant end = Sending.end(file.invitation().expiresOn, file.pathway().zone());
        return new Notice(
                dispatch.id,
                file.invitation().id,
                file.episode().id,
                file.contact().orElseThrow(),
                file.episode().organisation,
                catalogue.organisationName(file.episode().organisation).orElse(""),
                file.pathway().title(),
                file.step().title(),
                URI.create(address + "/r/" + answering.sign(file.invitation().id, file.invitation().linkEdition, end)),
                URI.create(address + "/stop/" + stopping.sign(dispatch.id, now.plus(STOPS_FOR))),
                URI.create(address + "/rights/"
                        + exercising.sign(file.invitation().id, file.invitation().linkEdition, now.plus(STOPS_FOR))),
                file.invitation().expiresOn,
                file.pathway().zone(),
                dispatch.reminder);
    }
}
