package fr.boussole.response.carrier.mail;

import fr.boussole.response.carrier.Notice;
import fr.boussole.response.carrier.Words;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * Makes a mail of a notice: text and HTML, from the address that people see, by an envelope that is its own; with the headers by
 * which mail programs offer to unsubscribe at one click (RFC 8058) and machines know not to answer (RFC 3834).
 *
 * @param replyTo where people's replies go, if not to the sender
 */
record Mails(Envelopes envelopes, InternetAddress from, Optional<InternetAddress> replyTo) {

    private static final String UTF_8 = "utf-8";

    SMTPMessage of(Notice notice, Session session, Instant now) throws MessagingException {
        NoticeMail mail = NoticeMail.of(notice, Words.to(notice.contact()));
        SMTPMessage message = new Identified(session, envelopes.messageId(notice.id()));
        message.setEnvelopeFrom(envelopes.sender(notice.id()));
        message.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
        // What comes back needs no text: the headers say which mail it was.
        message.setReturnOption(SMTPMessage.RETURN_HDRS);
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, addressee(notice));
        if (replyTo.isPresent()) {
            message.setReplyTo(new InternetAddress[] {replyTo.get()});
        }
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", Words.to(notice.contact()).language());
        message.setHeader("List-Unsubscribe", "<" + notice.stop() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        message.setContent(alternatives(mail));
        message.saveChanges();
        return message;
    }

    private static InternetAddress addressee(Notice notice) throws MessagingException {
        InternetAddress address = new InternetAddress(notice.contact().email().orElseThrow(), true);
        try {
            address.setPersonal(notice.contact().name().orElse(null), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("This Java does not know UTF-8", e);
        }
        return address;
    }

    private static MimeMultipart alternatives(NoticeMail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** A message whose id is given, and not drawn. */
    private static final class Identified extends SMTPMessage {

        private final String id;

        private Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
