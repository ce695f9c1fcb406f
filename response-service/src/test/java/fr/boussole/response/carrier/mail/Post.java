package fr.boussole.response.carrier.mail;

import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The parts of the post for tests. */
final class Post {

    static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Envelopes ENVELOPES = new Envelopes(
            new ReturnIds("only for tests, a key".getBytes(StandardCharsets.US_ASCII)), "retour", "hopital.exemple");

    private Post() {}

    static MailServer server(int port) {
        return new MailServer(
                "127.0.0.1", port, MailServer.Security.NONE, Optional.empty(), Optional.empty(), Duration.ofSeconds(2));
    }

    static Posting posting(int port) throws Exception {
        return new Posting(
                new Mails(ENVELOPES, new InternetAddress("avis@hopital.exemple", "Boussole"), Optional.empty()),
                server(port),
                CLOCK);
    }
}
