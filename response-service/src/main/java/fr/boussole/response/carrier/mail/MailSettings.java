package fr.boussole.response.carrier.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How mails go out and come back. Without a host nobody is reached by mail. */
@ConfigMapping(prefix = "boussole.mail")
public interface MailSettings {

    Optional<String> host();

    @WithDefault("587")
    int port();

    @WithDefault("STARTTLS")
    MailServer.Security security();

    Optional<String> user();

    Optional<String> password();

    /** Longest wait for a connection, and for each answer of the server. */
    @WithDefault("20s")
    Duration patience();

    /** The address that people see, such as {@code avis@hopital.example}; needed as soon as there is a host. */
    Optional<String> from();

    @WithDefault("Boussole")
    String fromName();

    /** Where people's own replies go, if not to the sender. */
    Optional<String> replyTo();

    /**
     * The local part of the addresses to which mails come back: {@code retour+…@} the domain of the sender. The mail server must
     * deliver them all to the inbox.
     */
    @WithDefault("retour")
    String bounces();

    /** Their domain, if it is another than the sender's. */
    Optional<String> bounceDomain();

    Inbox inbox();

    /** The mailbox to which mails come back, read by IMAP. Without a host nobody reads it. */
    interface Inbox {

        Optional<String> host();

        @WithDefault("993")
        int port();

        @WithDefault("TLS")
        MailServer.Security security();

        Optional<String> user();

        Optional<String> password();

        @WithDefault("INBOX")
        String folder();

        /** Where mails that belong to no notice are put, for a person to read; made if it is not there. */
        @WithDefault("Boussole-autres")
        String others();

        /** How often it is read; {@code off} never. */
        @WithDefault("1m")
        String every();
    }
}
