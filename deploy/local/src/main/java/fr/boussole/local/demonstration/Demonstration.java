package fr.boussole.local.demonstration;

import fr.boussole.local.demonstration.synthetic.History;
import fr.boussole.local.demonstration.synthetic.SyntheticHistory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Loads the demonstration into a running platform: its definitions, a region of invented establishments with eighteen months
 * of invented patients, and a few open episodes for visitors. Loading it again changes nothing but the visitors' links.
 */
public final class Demonstration {

    private static final long SEED = 2026;

    private final Clock clock;
    private final Publication publication;
    private final Region region;
    private final Hearing hearing;
    private final Loading loading;
    private final Visits visits;
    private final Stays stays;
    private final Progress progress;

    private Demonstration(Endpoints endpoints, TokenSource tokens, Progress progress, Clock clock) {
        PublicApi api = new PublicApi(tokens);
        this.clock = clock;
        this.publication = new Publication(api, endpoints);
        this.region = new Region(api, endpoints);
        this.hearing = new Hearing(api, endpoints);
        this.loading = new Loading(api, endpoints, progress);
        this.visits = new Visits(api, endpoints, loading);
        this.stays = new Stays(api, endpoints);
        this.progress = progress;
    }

    /**
     * @return links with which a visitor can answer as a patient, one for each questionnaire
     * @throws PlatformRefusal when a service cannot be reached or refuses something
     */
    public static List<AnswerLink> load(Endpoints endpoints, TokenSource tokens, Progress progress) {
        return load(endpoints, tokens, progress, Clock.systemUTC());
    }

    static List<AnswerLink> load(Endpoints endpoints, TokenSource tokens, Progress progress, Clock clock) {
        return new Demonstration(endpoints, tokens, progress, clock).load();
    }

    private List<AnswerLink> load() {
        LocalDate today = LocalDate.now(clock);
        Definitions.pathways().forEach(publication::publish);
        progress.say(Definitions.pathways().size() + " pathways with their questionnaires and scales are published");
        if (region.isLoaded()) {
            progress.say("the invented patients are there already");
        } else {
            LocalDate lastDay = region.started().orElse(today);
            region.start(lastDay);
            hearing.await(Definitions.pathways(), Definitions.lastOrganisation());
            for (History history : new SyntheticHistory(lastDay, SEED).all()) {
                loading.load(history);
            }
            region.finish(lastDay);
        }
        progress.say(stays.send(today) + " people of a hospital's own file of stays are followed by e-mail and SMS");
        return visits.open(today);
    }
}
