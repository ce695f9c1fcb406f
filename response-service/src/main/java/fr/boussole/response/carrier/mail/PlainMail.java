package fr.boussole.response.carrier.mail;

import fr.boussole.response.carrier.Handover;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Writes to someone of the staff, where a mail server is configured: a few lines of text that nobody need answer. */
@ApplicationScoped
public class PlainMail {

    private static final String UTF_8 = "utf-8";

    private final Supplier<InternetAddress> from;
    private final Optional<Lines> lines;
    private final Clock clock;

    @Inject
    PlainMail(MailPlace place, Clock clock) {
        this(place.server(), place::from, clock);
    }

    PlainMail(Optional<MailServer> server, Supplier<InternetAddress> from, Clock clock) {
        this.from = from;
        this.lines = server.map(Lines::new);
        this.clock = clock;
    }

    /** Sends it, and tells what became of it; without a mail server, later. */
    public Handover send(String to, String language, String subject, String body) {
        return lines.map(open -> send(open, new Mail(to, language, subject, body)))
                .orElseGet(() -> new Handover.Later("smtp: no server is configured"));
    }

    private record Mail(String to, String language, String subject, String body) {}

    private Handover send(Lines open, Mail mail) {
        Instant now = clock.instant();
        SMTPMessage message;
        try {
            message = message(mail, open.session(), now);
        } catch (MessagingException badAddress) {
            return new Handover.Never("the address is not one");
        }
        try {
            return sent(open, open.take(now), message, now);
        } catch (MessagingException noLine) {
            return new Handover.Later("smtp: no connection");
        }
    }

    private static Handover sent(Lines open, Line line, SMTPMessage message, Instant now) {
        try {
            line.send(message, now);
            open.giveBack(line);
            return new Handover.Taken("");
        } catch (MessagingException failure) {
            Handover outcome = Verdict.of(failure, line.endWasSent());
            Lines.end(line);
            return outcome;
        }
    }

    private SMTPMessage message(Mail mail, Session session, Instant now) throws MessagingException {
        SMTPMessage message = new SMTPMessage(session);
        message.setFrom(from.get());
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(mail.body(), UTF_8);
        message.saveChanges();
        return message;
    }

    @PreDestroy
    void close() {
        lines.ifPresent(Lines::close);
    }
}
