package fr.boussole.response.carrier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.boussole.response.carrier.Handover;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A few lines to someone of the staff, against a real SMTP server. */
class PlainMailTest {

    @Test
    void it_arrives_as_text_that_nobody_need_answer() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        PlainMail mail = mail(Optional.of(Post.server(server.getSmtp().getPort())));
        try {
            assertThat(mail.send("coordination@hopital.exemple", "fr", "Sujet é", "Un corps é.\n"))
                    .isInstanceOf(Handover.Taken.class);
            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo("Sujet é");
            assertThat(((String) received.getContent()).strip()).isEqualTo("Un corps é.");
            assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(received.getAllRecipients())
                    .containsExactly(new InternetAddress("coordination@hopital.exemple"));
        } finally {
            mail.close();
            server.stop();
        }
    }

    @Test
    void without_a_server_it_is_for_later() {
        assertThat(mail(Optional.empty()).send("a@b.exemple", "fr", "s", "b")).isInstanceOf(Handover.Later.class);
    }

    @Test
    void to_what_is_no_address_it_never_goes() {
        assertThat(mail(Optional.of(Post.server(1))).send("nobody at all", "fr", "s", "b"))
                .isInstanceOf(Handover.Never.class);
    }

    private static PlainMail mail(Optional<MailServer> server) {
        return new PlainMail(server, PlainMailTest::from, Post.CLOCK);
    }

    private static InternetAddress from() {
        try {
            return new InternetAddress("avis@hopital.exemple");
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }
}
