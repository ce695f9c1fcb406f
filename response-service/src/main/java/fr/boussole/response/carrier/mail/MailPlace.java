package fr.boussole.response.carrier.mail;

import fr.boussole.response.configuration.Boussole;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The mail servers of the place where the service runs, and the addresses from which it writes; checked when the service starts. */
@Singleton
class MailPlace {

    private final MailSettings settings;
    private final ReturnIds ids;

    MailPlace(MailSettings settings, Boussole boussole) {
        this.settings = settings;
        this.ids = new ReturnIds(boussole.link().key().getBytes(StandardCharsets.UTF_8));
    }

    /** That takes mails, if one is configured. */
    Optional<MailServer> server() {
        return settings.host()
                .map(host -> new MailServer(
                        host,
                        settings.port(),
                        settings.security(),
                        settings.user(),
                        settings.password(),
                        settings.patience()));
    }

    /** That keeps what comes back, if one is configured. */
    Optional<MailServer> inbox() {
        MailSettings.Inbox inbox = settings.inbox();
        return inbox.host()
                .map(host -> new MailServer(
                        host, inbox.port(), inbox.security(), inbox.user(), inbox.password(), settings.patience()));
    }

    Mails mails() {
        return new Mails(envelopes(), from(), settings.replyTo().map(reply -> address(reply, "reply-to")));
    }

    Envelopes envelopes() {
        String ownDomain = from().getAddress().substring(from().getAddress().indexOf('@') + 1);
        return new Envelopes(ids, settings.bounces(), settings.bounceDomain().orElse(ownDomain));
    }

    InternetAddress from() {
        InternetAddress from = address(
                settings.from()
                        .orElseThrow(() -> new IllegalStateException(
                                "Set boussole.mail.from: the address from which patients are written to")),
                "from");
        try {
            from.setPersonal(settings.fromName(), "utf-8");
            return from;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("This Java does not know UTF-8", e);
        }
    }

    private static InternetAddress address(String text, String setting) {
        try {
            InternetAddress address = new InternetAddress(text, true);
            if (!text.contains("@")) {
                throw new AddressException("no domain");
            }
            return address;
        } catch (AddressException e) {
            throw new IllegalStateException("boussole.mail." + setting + " is not a mail address", e);
        }
    }
}
