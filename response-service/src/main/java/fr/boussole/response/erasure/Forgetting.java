package fr.boussole.response.erasure;

import fr.boussole.response.code.SecondFact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.Planning;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Forgets how people can be reached once nothing is asked of them any more, some episodes at a time. */
@ApplicationScoped
public class Forgetting {

    private static final int EPISODES_A_TRANSACTION = 200;

    /** Nothing is open, and nothing has changed since then. */
    private static final String QUIET = """
            select c.episode from contact c
            where c.episode > :after
              and not exists (select 1 from invitation i where i.episode = c.episode
                              and (i.status in ('PLANNED', 'SENT', 'OPENED', 'STARTED') or i.at > :since))
            group by c.episode having max(c.kept_at) <= :since
            order by c.episode limit :limit
            """;

    private final EntityManager database;
    private final Contacts contacts;
    private final SecondFact secondFact;
    private final Planning planning;
    private final ForgettingSettings settings;
    private final Clock clock;

    Forgetting(
            EntityManager database,
            Contacts contacts,
            SecondFact secondFact,
            Planning planning,
            ForgettingSettings settings,
            Clock clock) {
        this.database = database;
        this.contacts = contacts;
        this.secondFact = secondFact;
        this.planning = planning;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "{boussole.forgetting.every}",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        forget();
    }

    /** Forgets all whose time has come. */
    public void forget() {
        forget(ago(settings.after()), false);
        forget(ago(settings.withoutNews()), true);
    }

    private void forget(Instant since, boolean evenIfWaiting) {
        String last = "";
        List<String> episodes;
        do {
            String after = last;
            episodes = QuarkusTransaction.requiringNew().call(() -> forgetSome(since, evenIfWaiting, after));
            last = episodes.isEmpty() ? last : episodes.get(episodes.size() - 1);
        } while (episodes.size() == EPISODES_A_TRANSACTION);
    }

    private List<String> forgetSome(Instant since, boolean evenIfWaiting, String after) {
        List<String> quiet = database.createNativeQuery(QUIET, String.class)
                .setParameter("after", after)
                .setParameter("since", since)
                .setParameter("limit", EPISODES_A_TRANSACTION)
                .getResultList();
        for (String id : quiet) {
            Episode.locked(id)
                    .filter(episode -> evenIfWaiting || planning.isOver(episode, Invitation.of(id)))
                    .ifPresent(episode -> forget(id));
        }
        return quiet;
    }

    /** Of the contact only what recognises the person remains, for as long as there is something of theirs to be seen or erased. */
    private void forget(String episode) {
        contacts.of(List.of(episode))
                .getOrDefault(episode, Map.of())
                .forEach((respondent, contact) ->
                        contact.birthYear().ifPresent(year -> secondFact.keep(episode, respondent, year)));
        contacts.forget(episode);
    }

    private Instant ago(Period period) {
        return clock.instant().atZone(ZoneOffset.UTC).minus(period).toInstant();
    }
}
