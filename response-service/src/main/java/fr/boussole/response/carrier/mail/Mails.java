package fr.boussole.response.carrier.mail;

import fr.boussole.response.carrier.LastWord;
import fr.boussole.response.carrier.Notice;
import fr.boussole.response.carrier.Words;
import fr.boussole.response.contact.Contact;
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
import java.util.UUID;
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
        SMTPMessage message = begun(notice.id(), notice.contact(), mail.subject(), session, now);
        message.setHeader("List-Unsubscribe", "<" + notice.stop() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setContent(alternatives(mail));
        message.saveChanges();
        return message;
    }

    SMTPMessage of(LastWord word, Session session, Instant now) throws MessagingException {
        Words words = Words.to(word.contact());
        SMTPMessage message = begun(word.id(), word.contact(), words.say("mail.erased.subject"), session, now);
        message.setText(words.say("mail.erased", word.organisationName()), UTF_8);
        message.saveChanges();
        return message;
    }

    private SMTPMessage begun(UUID id, Contact contact, String subject, Session session, Instant now)
            throws MessagingException {
        SMTPMessage message = new Identified(session, envelopes.messageId(id));
        message.setEnvelopeFrom(envelopes.sender(id));
        message.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
        // What comes back needs no text: the headers say which mail it was.
        message.setReturnOption(SMTPMessage.RETURN_HDRS);
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, addressee(contact));
        if (replyTo.isPresent()) {
            message.setReplyTo(new InternetAddress[] {replyTo.get()});
        }
        message.setSubject(subject, UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", Words.to(contact).language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        return message;
    }

    private static InternetAddress addressee(Contact contact) throws MessagingException {
        InternetAddress address = new InternetAddress(contact.email().orElseThrow(), true);
        try {
            address.setPersonal(contact.name().orElse(null), UTF_8);
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
