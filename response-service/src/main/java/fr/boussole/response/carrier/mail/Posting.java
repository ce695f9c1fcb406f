package fr.boussole.response.carrier.mail;

import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.LastWord;
import fr.boussole.response.carrier.Notice;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Sends mails by SMTP, and tells what became of each. */
final class Posting implements AutoCloseable {

    private final Mails mails;
    private final Lines lines;
    private final Clock clock;

    Posting(Mails mails, MailServer server, Clock clock) {
        this.mails = mails;
        this.lines = new Lines(server);
        this.clock = clock;
    }

    Handover post(Notice notice) {
        return post((session, now) -> mails.of(notice, session, now));
    }

    Handover post(LastWord word) {
        return post((session, now) -> mails.of(word, session, now));
    }

    private Handover post(Writing writing) {
        Instant now = clock.instant();
        SMTPMessage mail;
        try {
            mail = writing.write(lines.session(), now);
        } catch (MessagingException badAddress) {
            return new Handover.Never("the address is not one");
        }
        try {
            return sent(lines.take(now), mail, now);
        } catch (MessagingException noLine) {
            return new Handover.Later("smtp: no connection");
        }
    }

    /** Writes a mail. */
    private interface Writing {
        SMTPMessage write(Session session, Instant now) throws MessagingException;
    }

    private Handover sent(Line line, SMTPMessage mail, Instant now) {
        try {
            line.send(mail, now);
            lines.giveBack(line);
            return new Handover.Taken(mail.getMessageID());
        } catch (MessagingException failure) {
            Handover outcome = Verdict.of(failure, line.endWasSent());
            Lines.end(line);
            return outcome;
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
