package fr.boussole.response.carrier.mail;

import fr.boussole.response.carrier.Reporting;
import fr.boussole.response.pathway.Channel;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The mailbox to which mails come back. What is read is deleted once its report is taken; what a person should look at is moved to
 * another folder; what cannot be taken now stays for the next time, and is for a person too once it has waited for three days.
 */
final class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int MOST_AT_ONCE = 500;
    private static final Duration LONGEST_WAIT = Duration.ofDays(3);

    private final MailServer server;
    private final String folder;
    private final String others;
    private final Envelopes envelopes;
    private final Reporting reporting;
    private final Clock clock;

    Inbox(MailServer server, String folder, String others, Envelopes envelopes, Reporting reporting, Clock clock) {
        this.server = server;
        this.folder = folder;
        this.others = others;
        this.envelopes = envelopes;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** Reads what has come in; an outage is logged and passes. */
    void read() {
        try (Store store = Session.getInstance(server.properties("imap")).getStore("imap")) {
            store.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    server.password().orElse(null));
            try (Folder inbox = store.getFolder(folder)) {
                inbox.open(Folder.READ_WRITE);
                Message[] mails = inbox.getMessages(1, Math.min(inbox.getMessageCount(), MOST_AT_ONCE));
                for (Message mail : mails) {
                    readIfPossible(mail, inbox, store);
                }
            }
        } catch (MessagingException outage) {
            LOG.warnf(
                    "The mailbox of returned mails cannot be read now: %s",
                    outage.getClass().getSimpleName());
        }
    }

    /** One that the server does not let go stays, is counted, and holds up no other. */
    private void readIfPossible(Message mail, Folder inbox, Store store) throws MessagingException {
        try {
            read(mail, inbox, store);
        } catch (MessagingException stuck) {
            if (!inbox.isOpen() || !store.isConnected()) {
                throw stuck;
            }
            reporting.stuck(Channel.EMAIL);
            LOG.warnf(
                    "A returned mail cannot be put where a person finds it: %s",
                    stuck.getClass().getSimpleName());
        }
    }

    private void read(Message mail, Folder inbox, Store store) throws MessagingException {
        Returned returned = returned(mail);
        if (returned instanceof Returned.Report told && !isTaken(told)) {
            reporting.stuck(Channel.EMAIL);
            if (!hasWaitedLong(mail)) {
                return;
            }
            returned = new Returned.Other();
        }
        if (returned instanceof Returned.Other) {
            inbox.copyMessages(new Message[] {mail}, others(store));
            reporting.unknown(Channel.EMAIL);
        }
        mail.setFlag(Flags.Flag.DELETED, true);
    }

    /** What nobody can read is for a person, however it breaks the one who tries. */
    private Returned returned(Message mail) {
        try {
            return Returned.of(mail, envelopes, clock.instant());
        } catch (IOException | MessagingException | RuntimeException unreadable) {
            return new Returned.Other();
        }
    }

    private boolean hasWaitedLong(Message mail) throws MessagingException {
        return Optional.ofNullable(mail.getReceivedDate())
                .filter(date -> date.toInstant().plus(LONGEST_WAIT).isBefore(clock.instant()))
                .isPresent();
    }

    private boolean isTaken(Returned.Report told) {
        try {
            reporting.tell(Channel.EMAIL, told.notice(), told.report());
            return true;
        } catch (RuntimeException notNow) {
            LOG.warnf(
                    "A returned mail waits: its report is not taken now (%s)",
                    notNow.getClass().getSimpleName());
            return false;
        }
    }

    private Folder others(Store store) throws MessagingException {
        Folder found = store.getFolder(others);
        if (!found.exists()) {
            found.create(Folder.HOLDS_MESSAGES);
        }
        return found;
    }
}
