package fr.boussole.response.carrier.mail;

import fr.boussole.response.carrier.Reporting;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Reads the mailbox of returned mails from time to time, where one is configured. */
@ApplicationScoped
class InboxReading {

    private final Optional<Inbox> inbox;

    InboxReading(MailPlace place, MailSettings settings, Reporting reporting, Clock clock) {
        this.inbox = place.inbox()
                .map(server -> new Inbox(
                        server,
                        settings.inbox().folder(),
                        settings.inbox().others(),
                        place.envelopes(),
                        reporting,
                        clock));
    }

    @Scheduled(
            every = "{boussole.mail.inbox.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        inbox.ifPresent(Inbox::read);
    }
}
