package fr.boussole.local.outside;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A mail server (SMTP) that keeps every mail, and the mailbox (IMAP) to which mails come back. They last until it stops. */
public final class PostOffice implements AutoCloseable {

    /** A domain that cannot exist. */
    public static final String DOMAIN = "boussole.invalid";

    /** Name and password of the mailbox. */
    public static final String RETURNS = "retour";

    private final GreenMail server;

    PostOffice(int smtp, int imap) {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imap, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        GreenMailUser returns = server.setUser(RETURNS + "@" + DOMAIN, RETURNS, RETURNS);
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((message, address) ->
                address.getEmail().startsWith(RETURNS + "+") ? returns : mailbox(users, address.getEmail()));
    }

    private static GreenMailUser mailbox(UserManager users, String email) throws UserException {
        GreenMailUser known = users.getUserByEmail(email);
        return known == null ? users.createUser(email, email, email) : known;
    }

    List<Sent> sent() {
        return Arrays.stream(server.getReceivedMessages())
                .flatMap(PostOffice::sent)
                .toList();
    }

    private static Stream<Sent> sent(MimeMessage mail) {
        try {
            String to = mail.getAllRecipients() == null ? "" : mail.getAllRecipients()[0].toString();
            String about = mail.getSubject() == null ? "" : mail.getSubject();
            boolean isBoth = mail.getContent() instanceof Multipart;
            return Stream.of(new Sent(
                    "mail",
                    mail.getSentDate().toInstant(),
                    jakarta.mail.internet.MimeUtility.decodeText(to),
                    about,
                    isBoth ? part(mail, "text/plain") : String.valueOf(mail.getContent()),
                    isBoth ? part(mail, "text/html") : ""));
        } catch (MessagingException | IOException unreadable) {
            return Stream.empty();
        }
    }

    private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
        Multipart parts = (Multipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return String.valueOf(part.getContent());
            }
        }
        return "";
    }

    @Override
    public void close() {
        server.stop();
    }
}
