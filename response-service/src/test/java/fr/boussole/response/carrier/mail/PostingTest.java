package fr.boussole.response.carrier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.Notice;
import fr.boussole.response.carrier.Notices;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real SMTP server, and against one that refuses and breaks off as servers do. */
class PostingTest {

    private final Notice notice = Notices.to(Notices.contact("fr"));

    @Test
    void a_mail_arrives_as_text_and_html_with_the_headers_that_let_people_stop_it() throws Exception {
        MimeMessage mail = received(notice);

        assertThat(mail.getSubject()).isEqualTo("Votre avis nous aide à mieux soigner");
        assertThat(mail.getHeader("To")[0]).contains(Notices.EMAIL);
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + notice.stop() + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(Post.ENVELOPES.notice(mail.getMessageID())).contains(notice.id());
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).contains("multipart/alternative");
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("Bonjour Zoé Martin,", "Orthopédie, Hôpital des Tilleuls", "12 mars 2026")
                .contains(notice.link().toString(), notice.stop().toString());
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("<html lang=\"fr\">", "href=\"" + notice.link() + "\"", "href=\"" + notice.stop() + "\"");
    }

    @Test
    void its_envelope_tells_the_notice_when_it_comes_back() throws Exception {
        assertThat(Post.ENVELOPES.notice(received(notice).getHeader("Return-Path")[0]))
                .contains(notice.id());
    }

    @Test
    void neither_subject_nor_sender_says_anything_about_their_health() throws Exception {
        MimeMessage mail = received(Notices.to(Notices.contact("fr"), 1));

        assertThat(mail.getSubject()).isEqualTo("Rappel : votre avis est attendu jusqu’au 12 mars 2026");
        assertThat(mail.getSubject() + mail.getFrom()[0]).doesNotContainIgnoringCase("hanche", "orthop");
    }

    @Test
    void who_reads_english_is_written_to_in_english() throws Exception {
        MimeMessage mail = received(Notices.to(Notices.contact("en-GB")));

        assertThat(mail.getSubject()).isEqualTo("Your view helps us to care better");
        assertThat((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent())
                .contains("Hello Zoé Martin,", "March 12, 2026");
    }

    @Test
    void a_name_cannot_bring_markup_into_the_mail() throws Exception {
        var contact = new fr.boussole.response.contact.Contact(
                java.util.Optional.of("<img src=x>"),
                java.util.Optional.of(Notices.EMAIL),
                java.util.Optional.empty(),
                java.util.List.of(),
                java.util.Optional.empty());

        assertThat(NoticeMail.of(Notices.to(contact), fr.boussole.response.carrier.Words.in("fr"))
                        .html())
                .contains("&lt;img src=x&gt;")
                .doesNotContain("<img");
    }

    @ParameterizedTest
    @CsvSource({
        "EHLO, cut,                                 Later",
        "MAIL, 451 4.3.0 try again,                 Later",
        "MAIL, 554 5.7.1 you are not welcome,       Later",
        "RCPT, 450 4.2.0 greylisted,                Later",
        "RCPT, 452 4.2.2 mailbox full,              Later",
        "RCPT, 552 5.2.2 mailbox full,              Later",
        "RCPT, 554 5.7.1 relay access denied,       Later",
        "RCPT, 550 5.1.1 no such user,              Never",
        "RCPT, 550 no such user,                    Never",
        "RCPT, 553 5.1.3 bad address,               Never",
        "RCPT, cut,                                 Later",
        "DATA, 421 4.3.2 going down,                Later",
        "DATA, cut,                                 Later",
        "'.',  451 4.7.1 later,                     Later",
        "'.',  554 5.7.1 looks like spam,           Later",
        "'.',  550 5.1.1 no such user after all,    Never",
        "'.',  cut,                                 Uncertain"
    })
    void what_the_server_does_decides(String command, String answer, String outcome) throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of(command, answer));
                Posting posting = Post.posting(server.port())) {
            Handover handover = posting.post(notice);

            assertThat(handover.getClass().getSimpleName()).isEqualTo(outcome);
            assertThat(handover.toString()).doesNotContain("zoe", "user", "welcome");
        }
    }

    @Test
    void where_nobody_listens_it_is_tried_later() throws Exception {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        try (Posting posting = Post.posting(port)) {
            assertThat(posting.post(notice)).isEqualTo(new Handover.Later("smtp: no connection"));
        }
    }

    @Test
    void a_server_that_never_answers_is_given_up_in_time() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Posting posting = Post.posting(silent.getLocalPort())) {
            assertThat(posting.post(notice)).isInstanceOf(Handover.Later.class);
        }
    }

    @Test
    void one_connection_serves_many_mails_and_a_broken_one_is_replaced() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of());
                Posting posting = Post.posting(server.port())) {
            for (int i = 0; i < 5; i++) {
                assertThat(posting.post(Notices.to(Notices.contact("fr")))).isInstanceOf(Handover.Taken.class);
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    private static MimeMessage received(Notice notice) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (Posting posting = Post.posting(server.getSmtp().getPort())) {
            assertThat(posting.post(notice)).isInstanceOf(Handover.Taken.class);
            assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
            return server.getReceivedMessages()[0];
        } finally {
            server.stop();
        }
    }
}
