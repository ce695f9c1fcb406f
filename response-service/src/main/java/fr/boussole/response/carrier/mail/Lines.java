package fr.boussole.response.carrier.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/** Connections to the mail server: one for each thread that sends, kept for the next mail, closed when they have been idle. */
final class Lines implements AutoCloseable {

    private static final int KEPT = 8;
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(30);

    private final MailServer server;
    private final Session session;
    private final BlockingDeque<Line> idle = new LinkedBlockingDeque<>(KEPT);

    Lines(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties("smtp"));
    }

    Session session() {
        return session;
    }

    /** A connection that works; it is given back, or closed if anything went wrong. */
    Line take(Instant now) throws MessagingException {
        for (Line kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            // It asks the server (NOOP), which may have closed it meanwhile.
            if (now.isBefore(kept.usedAt().plus(LONGEST_IDLE)) && kept.isConnected()) {
                return kept;
            }
            end(kept);
        }
        Line fresh = new Line(session, server.security() == MailServer.Security.TLS);
        fresh.connect(
                server.host(),
                server.port(),
                server.user().orElse(null),
                server.password().orElse(null));
        return fresh;
    }

    void giveBack(Line line) {
        if (!idle.offerFirst(line)) {
            end(line);
        }
    }

    /** Closes it; if it is broken already, it stays so. */
    static void end(Line line) {
        try {
            line.close();
        } catch (MessagingException broken) {
            // Nothing more can be lost on it.
        }
    }

    @Override
    public void close() {
        for (Line line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
            end(line);
        }
    }
}
