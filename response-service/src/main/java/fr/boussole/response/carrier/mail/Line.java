package fr.boussole.response.carrier.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to the mail server, which knows whether the end of a mail was sent. One thread uses it at a time. */
final class Line extends SMTPTransport {

    private boolean endWasSent;
    private Instant usedAt = Instant.MIN;

    Line(Session session, boolean secure) {
        super(session, null, "smtp", secure);
    }

    void send(MimeMessage mail, Instant now) throws MessagingException {
        endWasSent = false;
        usedAt = now;
        Address[] recipients = mail.getAllRecipients();
        sendMessage(mail, recipients);
    }

    /** Whether the mail may have been taken though no answer came. */
    boolean endWasSent() {
        return endWasSent;
    }

    Instant usedAt() {
        return usedAt;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        endWasSent = true;
        super.finishData();
    }
}
