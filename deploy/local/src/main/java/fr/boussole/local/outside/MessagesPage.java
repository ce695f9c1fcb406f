package fr.boussole.local.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** The page on which every message of the demonstration can be read, the newest first. */
final class MessagesPage implements AutoCloseable {

    private final HttpServer server;
    private final URI looks;
    private final Supplier<List<Sent>> messages;

    /** @param looks where the stylesheet of Boussole is served */
    MessagesPage(int port, URI looks, Supplier<List<Sent>> messages) {
        this.looks = looks;
        this.messages = messages;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        } catch (IOException e) {
            throw new UncheckedIOException("The page of messages cannot listen on port " + port, e);
        }
        server.createContext("/", this::show);
        server.start();
    }

    private void show(HttpExchange exchange) throws IOException {
        boolean isHere = exchange.getRequestURI().getPath().equals("/");
        String page = isHere ? MessagesHtml.page(messages.get(), looks) : MessagesHtml.nothing(looks);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src " + looks + " 'unsafe-inline'; img-src " + looks
                                + "; frame-src 'self'; base-uri 'none'; form-action 'none'");
        exchange.sendResponseHeaders(isHere ? 200 : 404, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
