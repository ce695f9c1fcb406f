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
import org.jboss.logging.Logger;

/**
 * The mailbox to which mails come back. What is read is deleted once its report is taken; what a person should look at is moved to
 * another folder; what cannot be taken now stays for the next time.
 */
final class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int MOST_AT_ONCE = 500;

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
                    read(mail, inbox, store);
                }
            }
        } catch (MessagingException outage) {
            LOG.warnf(
                    "The mailbox of returned mails cannot be read now: %s",
                    outage.getClass().getSimpleName());
        }
    }

    private void read(Message mail, Folder inbox, Store store) throws MessagingException {
        Returned returned;
        try {
            returned = Returned.of(mail, envelopes, clock.instant());
        } catch (IOException | MessagingException unreadable) {
            returned = new Returned.Other();
        }
        if (returned instanceof Returned.Report told && !isTaken(told)) {
            return;
        }
        if (returned instanceof Returned.Other) {
            reporting.unknown(Channel.EMAIL);
            inbox.copyMessages(new Message[] {mail}, others(store));
        }
        mail.setFlag(Flags.Flag.DELETED, true);
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
