package fr.boussole.response.carrier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.boussole.response.carrier.DeliveryReport;
import fr.boussole.response.carrier.DeliveryReport.Outcome;
import fr.boussole.response.carrier.Reporting;
import fr.boussole.response.identity.Ids;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real IMAP server, with the reports that mail systems send. */
class InboxTest {

    private record Told(UUID notice, DeliveryReport report) {}

    private final List<Told> told = new ArrayList<>();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final UUID notice = Ids.next();
    private GreenMail server;
    private int port;
    private GreenMailUser user;
    private boolean isAccountDown;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        port = server.getImap().getPort();
        user = server.setUser("retour@hopital.exemple", "retour", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "failed,    5.1.1, BOUNCED_HARD",
        "failed,    5.2.2, BOUNCED_SOFT",
        "failed,    4.4.1, BOUNCED_SOFT",
        "delivered, 2.1.5, DELIVERED"
    })
    void a_report_is_told_of_the_notice_whose_envelope_it_came_to(String action, String status, Outcome outcome) {
        deliver(report(Post.ENVELOPES.sender(notice), "", action, status));

        read();

        assertThat(told).containsExactly(new Told(notice, new DeliveryReport(outcome, sent(), status)));
        assertThat(inbox()).isZero();
    }

    @Test
    void a_report_that_came_to_another_address_is_matched_by_the_mail_that_it_gives_back() {
        deliver(report("postmaster@hopital.exemple", Post.ENVELOPES.messageId(notice), "failed", "5.1.1"));

        read();

        assertThat(told).extracting(Told::notice).containsExactly(notice);
    }

    @Test
    void a_mail_that_is_only_late_changes_nothing() {
        deliver(report(Post.ENVELOPES.sender(notice), "", "delayed", "4.4.1"));

        read();

        assertThat(told).isEmpty();
        assertThat(inbox()).isZero();
        assertThat(others()).isZero();
    }

    @Test
    void a_forged_report_and_a_person_s_reply_are_counted_and_kept_for_a_person() {
        String forged = Post.ENVELOPES.sender(notice).replace("@", "0@").replace("+0", "+1");
        deliver(report(forged, "", "failed", "5.1.1"));
        deliver("From: zoe@exemple.fr\r\nTo: avis@hopital.exemple\r\nSubject: Bonjour\r\n\r\nMerci !\r\n");

        read();

        assertThat(told).isEmpty();
        assertThat(others()).isEqualTo(2);
        assertThat(inbox()).isZero();
        assertThat(metrics.counter("boussole.carrier.reports", "channel", "email", "outcome", "unknown")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void an_answering_machine_is_not_kept() {
        deliver("From: zoe@exemple.fr\r\nTo: %s\r\nAuto-Submitted: auto-replied\r\n\r\nEn vacances\r\n"
                .formatted(Post.ENVELOPES.sender(notice)));

        read();

        assertThat(told).isEmpty();
        assertThat(inbox() + others()).isZero();
    }

    @Test
    void a_report_that_cannot_be_taken_now_is_read_again() {
        deliver(report(Post.ENVELOPES.sender(notice), "", "failed", "5.1.1"));
        isAccountDown = true;
        read();
        assertThat(inbox()).isEqualTo(1);

        isAccountDown = false;
        read();

        assertThat(told).hasSize(1);
        assertThat(inbox()).isZero();
    }

    @Test
    void a_mail_that_nobody_can_read_stops_no_other() {
        deliver("Content-Type: multipart/report; report-type=delivery-status; boundary=\"x\"\r\n\r\n--nothing");
        deliver(report(Post.ENVELOPES.sender(notice), "", "failed", "5.1.1"));

        read();

        assertThat(told).hasSize(1);
        assertThat(others()).isEqualTo(1);
    }

    @Test
    void a_report_that_can_never_be_taken_is_put_with_the_others_after_three_days() {
        deliver(report(Post.ENVELOPES.sender(notice), "", "failed", "5.1.1"));
        isAccountDown = true;

        readAt(Instant.now().plus(Duration.ofDays(2)));
        assertThat(inbox()).isEqualTo(1);
        readAt(Instant.now().plus(Duration.ofDays(4)));

        assertThat(inbox()).isZero();
        assertThat(others()).isEqualTo(1);
        assertThat(counted("stuck")).isEqualTo(2);
        assertThat(counted("unknown")).isEqualTo(1);
    }

    @Test
    void a_report_without_a_date_that_is_read_twice_tells_the_same_twice() {
        deliver(report(Post.ENVELOPES.sender(notice), "", "failed", "5.2.2").replaceFirst("Date: [^\r]*\r\n", ""));
        deliver(report(Post.ENVELOPES.sender(notice), "", "failed", "5.2.2").replaceFirst("Date: [^\r]*\r\n", ""));

        readAt(Instant.now().plus(Duration.ofHours(1)));

        assertThat(told).hasSize(2);
        assertThat(told.get(0).report().at()).isBefore(Instant.now().plusSeconds(1));
    }

    @Test
    void an_outage_of_the_mailbox_passes() {
        server.stop();

        read();

        assertThat(told).isEmpty();
    }

    private static Instant sent() {
        return Instant.parse("2026-02-01T10:00:00Z");
    }

    private double counted(String outcome) {
        return metrics.counter("boussole.carrier.reports", "channel", "email", "outcome", outcome)
                .count();
    }

    private void read() {
        read(Post.CLOCK);
    }

    private void readAt(Instant now) {
        read(Clock.fixed(now, ZoneOffset.UTC));
    }

    private void read(Clock clock) {
        Reporting reporting = new Reporting(
                (id, report) -> {
                    if (isAccountDown) {
                        throw new IllegalStateException("The database is away");
                    }
                    told.add(new Told(id, report));
                },
                metrics);
        MailServer place = new MailServer(
                "127.0.0.1",
                port,
                MailServer.Security.NONE,
                Optional.of("retour"),
                Optional.of("secret"),
                Duration.ofSeconds(5));
        new Inbox(place, "INBOX", "Boussole-autres", Post.ENVELOPES, reporting, clock).read();
    }

    private void deliver(String mail) {
        try {
            user.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int inbox() {
        return server.getManagers()
                .getImapHostManager()
                .getFolder(user, "INBOX")
                .getMessageCount();
    }

    private int others() {
        MailFolder folder = server.getManagers().getImapHostManager().getFolder(user, "Boussole-autres");
        return folder == null ? 0 : folder.getMessageCount();
    }

    /** As Postfix writes it. */
    private static String report(String to, String messageId, String action, String status) {
        return """
                Date: Sun, 1 Feb 2026 11:00:00 +0100
                From: MAILER-DAEMON@relais.exemple (Mail Delivery System)
                Subject: Undelivered Mail Returned to Sender
                To: %s
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="B"

                --B
                Content-Description: Notification
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you that your message could not be delivered.

                --B
                Content-Description: Delivery report
                Content-Type: message/delivery-status

                Reporting-MTA: dns; relais.exemple
                X-Postfix-Queue-ID: 4D2C21A0
                Arrival-Date: Sun, 1 Feb 2026 10:59:58 +0100

                Final-Recipient: rfc822; zoe.martin@exemple.fr
                Original-Recipient: rfc822;zoe.martin@exemple.fr
                Action: %s
                Status: %s
                Remote-MTA: dns; mx.exemple.fr
                Diagnostic-Code: smtp; 550 5.1.1 <zoe.martin@exemple.fr>: Recipient address rejected

                --B
                Content-Description: Undelivered Message Headers
                Content-Type: text/rfc822-headers

                From: Boussole <avis@hopital.exemple>
                To: zoe.martin@exemple.fr
                Message-ID: %s

                --B--
                """.formatted(to, action, status, messageId).replace("\n", "\r\n");
    }
}
