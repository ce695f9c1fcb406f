package fr.boussole.response.carrier.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * A server that takes mails (SMTP) or keeps them (IMAP), and how to speak with it.
 *
 * @param patience longest wait for a connection, and for each answer
 */
public record MailServer(
        String host, int port, Security security, Optional<String> user, Optional<String> password, Duration patience) {

    /** Who may read on the way. */
    public enum Security {
        /** Everyone: for a server on the same machine only. */
        NONE,
        /** Nobody: begun in clear, and broken off if it cannot be made secret. */
        STARTTLS,
        /** Nobody, from the first byte. */
        TLS
    }

    /** The properties of a session that speaks that protocol with it, {@code smtp} or {@code imap}. */
    Properties properties(String protocol) {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put("mail.store.protocol", protocol);
        properties.put(prefix + "host", host);
        properties.put(prefix + "port", String.valueOf(port));
        properties.put(prefix + "auth", String.valueOf(user.isPresent()));
        properties.put(prefix + "ssl.enable", String.valueOf(security == Security.TLS));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.put(prefix + "starttls.required", String.valueOf(security == Security.STARTTLS));
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put(prefix + wait, String.valueOf(patience.toMillis()));
        }
        return properties;
    }

    /** Keeps the password out of any log. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
