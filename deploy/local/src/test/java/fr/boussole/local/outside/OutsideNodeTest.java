package fr.boussole.local.outside;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.local.install.Ports;
import fr.boussole.local.install.Secrets;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Date;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideNodeTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    private Ports ports;
    private Secrets secrets;
    private OutsideNode outside;

    @BeforeEach
    void start() {
        ports = Ports.free();
        secrets = Secrets.in(directory);
        outside = OutsideNode.start(ports, secrets);
    }

    @AfterEach
    void stop() {
        outside.close();
    }

    @Test
    void before_anything_was_sent_the_page_says_so() throws Exception {
        assertThat(page()).contains("Aucun message n’est encore parti");
    }

    @Test
    void a_mail_is_shown_as_text_and_in_a_frame_that_runs_no_script() throws Exception {
        mail("zoe@exemple.invalid");

        assertThat(page())
                .contains("Courriel", "zoe@exemple.invalid", "Votre avis", "<iframe")
                .contains("<a href=\"http://127.0.0.1/r/x\"")
                .contains("&lt;script&gt;", "heure de Paris")
                .doesNotContain("<script>", "allow-scripts");
    }

    @Test
    void an_sms_is_kept_once_and_a_barred_number_is_refused() throws Exception {
        assertThat(sms("1", "+33639980001", secrets.smsToken())).isEqualTo(202);
        assertThat(sms("1", "+33639980001", secrets.smsToken())).isEqualTo(202);
        assertThat(sms("2", "+33639980099", secrets.smsToken())).isEqualTo(422);
        assertThat(sms("3", "+33639980001", "another")).isEqualTo(401);

        assertThat(page().split("\\+33639980001", -1)).hasSize(2);
    }

    private String page() throws Exception {
        return CLIENT.send(
                        HttpRequest.newBuilder(ports.messages().address().resolve("/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private int sms(String id, String to, String token) throws Exception {
        String body =
                "{\"id\":\"%s\",\"to\":\"%s\",\"text\":\"Votre avis : http://127.0.0.1/s/y\",\"reports\":\"http://127.0.0.1:%d/hooks/sms\"}"
                        .formatted(id, to, ports.response().number());
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create(ports.sms().address() + "/messages"))
                                .header("Authorization", "Bearer " + token)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private void mail(String to) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(ports.smtp().number()));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom("avis@" + PostOffice.DOMAIN);
        mail.setRecipients(RecipientType.TO, to);
        mail.setSubject("Votre avis nous aide", "utf-8");
        mail.setSentDate(new Date());
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Bonjour,\nDonner mon avis : http://127.0.0.1/r/x", "utf-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<html><head></head><body><script>alert(1)</script>Bonjour</body></html>", "utf-8", "html");
        mail.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(mail);
    }
}
