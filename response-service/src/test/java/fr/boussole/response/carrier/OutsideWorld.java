package fr.boussole.response.carrier;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A real mail server, and a gateway that takes every SMS but those to numbers that end with 99, which it repeats in its refusal. */
public class OutsideWorld implements QuarkusTestResourceLifecycleManager {

    private GreenMail mail;
    private HttpServer gateway;

    @Override
    public Map<String, String> start() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        gateway.createContext("/messages", exchange -> {
            String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean isBarred = asked.contains("99\",\"text");
            byte[] answer = (isBarred
                            ? "{\"code\":\"barred-number\",\"detail\":" + asked + "}"
                            : "{\"reference\":\"g\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(isBarred ? 422 : 202, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        gateway.start();
        return Map.of(
                "boussole.mail.host", "127.0.0.1",
                "boussole.mail.port", String.valueOf(mail.getSmtp().getPort()),
                "boussole.mail.security", "NONE",
                "boussole.mail.from", "avis@hopital.exemple",
                "boussole.sms.gateway",
                        "http://127.0.0.1:" + gateway.getAddress().getPort(),
                "boussole.sms.token", "secret");
    }

    @Override
    public void stop() {
        gateway.stop(0);
        mail.stop();
    }
}
